package nl.schakel.exchange.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.communities.CommunityId;
import nl.schakel.exchange.TalkId;
import nl.schakel.exchange.model.Talk;
import nl.schakel.exchange.port.Talks;
import nl.schakel.exchange.query.TalkBook.State;
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
      "update exchange.talk set title = :title, state = :state, ended_at = :ended where id = :id";

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
        .param("title", talk.details().title())
        .param("state", state.name())
        .param("ended", Moments.utc(ended))
        .update();
  }
}
