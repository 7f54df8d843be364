package nl.schakel.exchange.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.exchange.TalkId;
import nl.schakel.exchange.model.Post;
import nl.schakel.exchange.model.Said;
import nl.schakel.exchange.port.Posts;
import nl.schakel.people.PersonId;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPosts implements Posts {

  private final JdbcClient jdbc;

  JdbcPosts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Post> find(TalkId talk, Post.Id id) {
    return jdbc.sql("select * from exchange.post where id = :id and talk_id = :talk")
        .param("id", id.value())
        .param("talk", talk.value())
        .query(JdbcPosts::post)
        .optional();
  }

  private static Post post(ResultSet row, int number) throws SQLException {
    PostColumns columns = new PostColumns(said(row), Moments.readIfAny(row, "taken_at"));
    return columns.post(Post.Standing.valueOf(row.getString("standing")));
  }

  /** Whom it calls does not change any more. */
  private static Said said(ResultSet row) throws SQLException {
    return new Said(
        new Post.Id(row.getObject("id", UUID.class)),
        Optional.ofNullable(row.getObject("author", UUID.class)).map(PersonId::new),
        row.getString("text"),
        Moments.read(row, "posted_at"),
        Set.of(),
        Moments.readIfAny(row, "corrected_at"),
        row.getLong("version"));
  }

  @Override
  public boolean isQuestion(TalkId talk, Post.Id id) {
    return jdbc.sql(PostSql.IS_QUESTION)
        .param("talk", talk.value())
        .param("id", id.value())
        .query(Boolean.class)
        .optional()
        .orElse(false);
  }

  @Override
  public void put(TalkId talk, Post post) {
    Said said = post.said();
    jdbc.sql(PostSql.PUT)
        .param("id", said.id().value())
        .param("talk", talk.value())
        .param("author", said.author().map(PersonId::value).orElse(null))
        .param("text", said.text())
        .param("at", Moments.utc(said.at()))
        .param("standing", PostColumns.standing(post).name())
        .param("corrected", Moments.utc(said.corrected()))
        .param("version", said.version())
        .param("taken", Moments.utc(PostColumns.taken(post)))
        .update();
    said.mentions().forEach(person -> mention(said.id(), person));
  }

  private void mention(Post.Id post, PersonId person) {
    jdbc.sql("insert into exchange.mention values (:post, :person) on conflict do nothing")
        .param("post", post.value())
        .param("person", person.value())
        .update();
  }

  @Override
  public void report(Post.Id post, PersonId by, String reason, Instant at) {
    jdbc.sql(PostSql.REPORT)
        .param("post", post.value())
        .param("person", by.value())
        .param("reason", reason)
        .param("at", Moments.utc(at))
        .update();
  }

  @Override
  public void settle(Post.Id post, Instant at) {
    jdbc.sql(PostSql.SETTLE).param("post", post.value()).param("at", Moments.utc(at)).update();
  }

  @Override
  public int mentionsSince(PersonId author, Instant since) {
    return count(PostSql.MENTIONS, author, since);
  }

  @Override
  public int postsSince(PersonId author, Instant since) {
    jdbc.sql(PostSql.ONE_BY_ONE)
        .param("author", author.value().toString())
        .query(Integer.class)
        .single();
    return count(PostSql.POSTS, author, since);
  }

  private int count(String sql, PersonId author, Instant since) {
    return jdbc.sql(sql)
        .param("author", author.value())
        .param("since", Moments.utc(since))
        .query(Integer.class)
        .single();
  }
}
