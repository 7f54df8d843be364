package nl.schakel.library.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.library.CommentId;
import nl.schakel.library.query.Talk.CommentLine;
import nl.schakel.shared.persistence.Moments;

/** Reads comments; of those that were hidden no words. */
final class CommentReader {

  static final String SELECT =
      """
      select c.id, c.item, c.author, case when c.hidden_at is null then c.text else '' end as text,
        c.at, c.hidden_why, c.revision\
      """;

  private CommentReader() {}

  static CommentLine comment(ResultSet row, int number) throws SQLException {
    return new CommentLine(
        new CommentId(row.getObject("id", UUID.class)),
        Ids.item(row, "item"),
        Ids.person(row, "author"),
        row.getString("text"),
        Moments.read(row, "at"),
        Optional.ofNullable(row.getString("hidden_why")),
        row.getLong("revision"));
  }
}
