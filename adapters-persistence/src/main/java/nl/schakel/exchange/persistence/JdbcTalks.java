package nl.schakel.exchange.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.communities.CommunityId;
import nl.schakel.exchange.TalkId;
import nl.schakel.exchange.model.Post;
import nl.schakel.exchange.model.Post.Standing;
import nl.schakel.exchange.model.Talk;
import nl.schakel.exchange.port.Talks;
import nl.schakel.exchange.query.TalkBook.State;
import nl.schakel.people.PersonId;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTalks implements Talks {

  private static final String ADD =
      """
      insert into exchange.talk (id, community_id, title, asked_at, latest_at, state)
      values (:id, :community, :title, :asked, :asked, 'OPEN')
      """;

  private static final String SAVE =
      "update exchange.talk set state = :state, ended_at = :ended where id = :id";

  private static final String PUT =
      """
      with put as (
        insert into exchange.post (id, talk_id, author, text, posted_at, standing)
        values (:id, :talk, :author, :text, :at, :standing)
        on conflict (id) do update set standing = excluded.standing)
      update exchange.talk set latest_at = greatest(latest_at, :at) where id = :talk
      """;

  private static final String MENTIONS =
      """
      select count(*) from exchange.mention m join exchange.post p on p.id = m.post_id
      where p.author = :author and p.posted_at > :since
      """;

  private final JdbcClient jdbc;

  JdbcTalks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void add(Talk.Open talk) {
    jdbc.sql(ADD)
        .param("id", talk.getId().value())
        .param("community", talk.details().community().value())
        .param("title", talk.details().title())
        .param("asked", Moments.utc(talk.details().asked()))
        .update();
  }

  @Override
  public Optional<Talk> lock(TalkId id) {
    return jdbc.sql("select * from exchange.talk where id = :id for update")
        .param("id", id.value())
        .query((row, _) -> talk(row))
        .optional();
  }

  private static Talk talk(ResultSet row) throws SQLException {
    Talk.Details details =
        new Talk.Details(
            new TalkId(row.getObject("id", UUID.class)),
            new CommunityId(row.getObject("community_id", UUID.class)),
            row.getString("title"),
            Moments.read(row, "asked_at"));
    return switch (State.valueOf(row.getString("state"))) {
      case OPEN -> new Talk.Open(details);
      case CLOSED -> new Talk.Closed(details, Moments.read(row, "ended_at"));
      case ARCHIVED -> new Talk.Archived(details, Moments.read(row, "ended_at"));
    };
  }

  @Override
  public void save(Talk talk) {
    switch (talk) {
      case Talk.Open _ -> save(talk, State.OPEN, Optional.empty());
      case Talk.Closed(var _, var at) -> save(talk, State.CLOSED, Optional.of(at));
      case Talk.Archived(var _, var at) -> save(talk, State.ARCHIVED, Optional.of(at));
    }
  }

  private void save(Talk talk, State state, Optional<Instant> ended) {
    jdbc.sql(SAVE)
        .param("id", talk.getId().value())
        .param("state", state.name())
        .param("ended", Moments.utc(ended))
        .update();
  }

  @Override
  public Optional<Post> post(TalkId talk, Post.Id id) {
    return jdbc.sql("select * from exchange.post where id = :id and talk_id = :talk")
        .param("id", id.value())
        .param("talk", talk.value())
        .query((row, _) -> post(row))
        .optional();
  }

  /** Whom it calls does not change any more. */
  private static Post post(ResultSet row) throws SQLException {
    return new Post(
        new Post.Id(row.getObject("id", UUID.class)),
        Optional.ofNullable(row.getObject("author", UUID.class)).map(PersonId::new),
        row.getString("text"),
        Moments.read(row, "posted_at"),
        Set.of(),
        Standing.valueOf(row.getString("standing")));
  }

  @Override
  public void put(TalkId talk, Post post) {
    jdbc.sql(PUT)
        .param("id", post.id().value())
        .param("talk", talk.value())
        .param("author", post.author().map(PersonId::value).orElse(null))
        .param("text", post.text())
        .param("at", Moments.utc(post.at()))
        .param("standing", post.standing().name())
        .update();
    post.mentions().forEach(person -> mention(post.id(), person));
  }

  private void mention(Post.Id post, PersonId person) {
    jdbc.sql("insert into exchange.mention values (:post, :person) on conflict do nothing")
        .param("post", post.value())
        .param("person", person.value())
        .update();
  }

  @Override
  public void report(Post.Id post, PersonId by, String reason, Instant at) {
    jdbc.sql(
            """
            insert into exchange.report (post_id, person_id, reason, reported_at)
            values (:post, :person, :reason, :at) on conflict do nothing
            """)
        .param("post", post.value())
        .param("person", by.value())
        .param("reason", reason)
        .param("at", Moments.utc(at))
        .update();
  }

  @Override
  public int mentionsSince(PersonId author, Instant since) {
    return jdbc.sql(MENTIONS)
        .param("author", author.value())
        .param("since", Moments.utc(since))
        .query(Integer.class)
        .single();
  }
}
