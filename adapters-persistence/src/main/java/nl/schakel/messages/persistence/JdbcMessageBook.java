package nl.schakel.messages.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import nl.schakel.learning.EditionId;
import nl.schakel.messages.MessageId;
import nl.schakel.messages.query.MessageBook;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMessageBook implements MessageBook {

  private static final String OF_EDITION =
      """
      select * from messages.message where edition = :edition
      order by sent_at desc, id limit :size offset :offset
      """;

  private final JdbcClient jdbc;
  private final MessageReader reader;

  JdbcMessageBook(JdbcClient jdbc, MessageReader reader) {
    this.jdbc = jdbc;
    this.reader = reader;
  }

  @Override
  public Page<Sent> of(EditionId edition, PageRequest page) {
    long total =
        jdbc.sql("select count(*) from messages.message where edition = :edition")
            .param("edition", edition.value())
            .query(Long.class)
            .single();
    List<Sent> sent =
        jdbc.sql(OF_EDITION)
            .param("edition", edition.value())
            .param("size", page.size())
            .param("offset", page.offset())
            .query(this::line)
            .list();
    return new Page<>(sent, page.number(), page.size(), total);
  }

  @Override
  public Optional<Sent> sent(MessageId message) {
    return jdbc.sql("select * from messages.message where id = :id")
        .param("id", message.value())
        .query(this::line)
        .optional();
  }

  private Sent line(ResultSet row, int number) throws SQLException {
    return new Sent(reader.mapRow(row, number), row.getInt("readers"));
  }
}
