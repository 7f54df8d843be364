package nl.schakel.library.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.library.CommentId;
import nl.schakel.library.ItemId;
import nl.schakel.library.model.Comment;
import nl.schakel.library.model.Comment.Hidden;
import nl.schakel.library.model.Comment.Said;
import nl.schakel.library.model.Comment.Shown;
import nl.schakel.library.port.Comments;
import nl.schakel.people.PersonId;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcComments implements Comments {

  private static final String ADD =
      """
      insert into library.comment (id, item, author, text, at)
      values (:id, :item, :author, :text, :at)
      """;
  private static final String SAVE =
      """
      update library.comment set hidden_at = :hiddenAt, hidden_why = :hiddenWhy,
        revision = revision + 1
      where id = :id
      """;
  private static final String REPORT =
      """
      with reported as (
        update library.comment set revision = revision + 1 where id = :comment)
      insert into library.report (comment, reporter, reason, at)
      values (:comment, :reporter, :reason, :at)
      on conflict (comment, reporter) do update set
        reason = excluded.reason, at = excluded.at, settled_at = null
      """;
  private static final String OPEN =
      "select open from library.item where id = :item and state = 'PUBLISHED'";

  private final JdbcClient jdbc;
  private final Clock clock;

  JdbcComments(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public void add(Shown comment) {
    Said said = comment.said();
    jdbc.sql(ADD)
        .param("id", said.id().value())
        .param("item", said.item().value())
        .param("author", Ids.of(said.author()))
        .param("text", said.text())
        .param("at", Moments.utc(said.at()))
        .update();
  }

  @Override
  public Optional<Comment> lock(CommentId id) {
    return jdbc.sql("select * from library.comment where id = :id for update")
        .param("id", id.value())
        .query(JdbcComments::comment)
        .optional();
  }

  private static Comment comment(ResultSet row, int number) throws SQLException {
    Said said =
        new Said(
            new CommentId(row.getObject("id", UUID.class)),
            Ids.item(row, "item"),
            Ids.person(row, "author"),
            row.getString("text"),
            Moments.read(row, "at"),
            row.getLong("revision"));
    Optional<Instant> hidden = Moments.readIfAny(row, "hidden_at");
    return hidden.isPresent()
        ? new Hidden(said, row.getString("hidden_why"), hidden.get())
        : new Shown(said);
  }

  @Override
  public void save(Comment comment) {
    Optional<Hidden> hidden =
        Optional.of(comment).filter(Hidden.class::isInstance).map(Hidden.class::cast);
    jdbc.sql(SAVE)
        .param("id", comment.said().id().value())
        .param("hiddenAt", Moments.utc(hidden.map(Hidden::at)))
        .param("hiddenWhy", hidden.map(Hidden::reason).orElse(null))
        .update();
  }

  @Override
  public void remove(CommentId id) {
    jdbc.sql("delete from library.comment where id = :id").param("id", id.value()).update();
  }

  @Override
  public void report(CommentId id, PersonId reporter, String reason, Instant at) {
    jdbc.sql(REPORT)
        .param("comment", id.value())
        .param("reporter", reporter.value())
        .param("reason", reason)
        .param("at", Moments.utc(at))
        .update();
  }

  @Override
  public void settle(CommentId id) {
    jdbc.sql("update library.report set settled_at = :now where comment = :id")
        .param("id", id.value())
        .param("now", Moments.utc(clock.instant()))
        .update();
  }

  @Override
  public boolean areOpen(ItemId item) {
    return jdbc.sql(OPEN).param("item", item.value()).query(Boolean.class).optional().orElse(false);
  }

  @Override
  public void open(ItemId item, boolean open) {
    jdbc.sql("update library.item set open = :open where id = :item")
        .param("item", item.value())
        .param("open", open)
        .update();
  }
}
