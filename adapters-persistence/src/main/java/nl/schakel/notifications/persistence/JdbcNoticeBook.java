package nl.schakel.notifications.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.schakel.notifications.NoticeId;
import nl.schakel.notifications.UnreadNotices;
import nl.schakel.notifications.model.Notice.Kind;
import nl.schakel.notifications.query.NoticeBook;
import nl.schakel.people.PersonId;
import nl.schakel.shared.persistence.Moments;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcNoticeBook implements NoticeBook, UnreadNotices {

  private final JdbcClient jdbc;

  JdbcNoticeBook(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Page<Line> of(PersonId reader, PageRequest page) {
    List<Line> lines =
        jdbc.sql(NoticeSql.PAGE)
            .param("reader", reader.value())
            .param("size", page.size())
            .param("offset", page.offset())
            .query((row, _) -> line(row))
            .list();
    long total = jdbc.sql(NoticeSql.ALL).param("reader", reader.value()).query(Long.class).single();
    return new Page<>(lines, page.number(), page.size(), total);
  }

  private static Line line(ResultSet row) throws SQLException {
    return new Line(
        new NoticeId(row.getObject("id", UUID.class)),
        Kind.valueOf(row.getString("kind")),
        row.getString("path"),
        Moments.read(row, "told_at"),
        Moments.readIfAny(row, "read_at"));
  }

  @Override
  public int of(PersonId reader) {
    return jdbc.sql(NoticeSql.UNREAD)
        .param("reader", reader.value())
        .param("most", MOST_COUNTED)
        .query(Integer.class)
        .single();
  }

  @Override
  public Choices choices(PersonId reader) {
    return jdbc.sql("select * from notifications.channel_choice where person = :person")
        .param("person", reader.value())
        .query((row, _) -> new Choices(row.getLong("version"), Silences.read(row)))
        .optional()
        .orElseGet(() -> new Choices(0, Set.of()));
  }
}
