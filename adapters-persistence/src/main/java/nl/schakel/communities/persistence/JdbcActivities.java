package nl.schakel.communities.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.communities.CommunityId;
import nl.schakel.communities.model.Activity;
import nl.schakel.communities.model.Activity.Kind;
import nl.schakel.communities.model.Activity.Occasion;
import nl.schakel.communities.model.Team;
import nl.schakel.communities.port.Activities;
import nl.schakel.learning.EditionId;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.workshops.WorkshopId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcActivities implements Activities {

  private static final String ADD =
      """
      insert into communities.activity (
        id, community_id, kind, title, day, team_id, outcome, led_to, edition_id, workshop_id)
      values (:id, :community, :kind, :title, :day, :team, :outcome, :ledTo, :edition, :workshop)
      on conflict (id) do nothing
      """;

  /** What somebody removed meanwhile does not come back. */
  private static final String CHANGE =
      """
      update communities.activity set kind = :kind, title = :title, day = :day, team_id = :team,
        outcome = :outcome, led_to = :ledTo, edition_id = :edition, workshop_id = :workshop,
        version = version + 1
      where id = :id and community_id = :community and version = :version
      """;

  private final JdbcClient jdbc;

  JdbcActivities(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Activity> of(CommunityId community) {
    return jdbc.sql(
            "select * from communities.activity where community_id = :id order by day desc, id")
        .param("id", community.value())
        .query((row, _) -> activity(row))
        .list();
  }

  private static Activity activity(ResultSet row) throws SQLException {
    return new Activity(
        new Activity.Id(row.getObject("id", UUID.class)),
        Kind.valueOf(row.getString("kind")),
        row.getString("title"),
        row.getObject("day", LocalDate.class),
        MemberReader.team(row),
        Optional.ofNullable(row.getString("outcome")),
        Optional.ofNullable(row.getObject("led_to", UUID.class)).map(Activity.Id::new),
        occasion(row),
        row.getLong("version"));
  }

  private static Optional<Occasion> occasion(ResultSet row) throws SQLException {
    Optional<Occasion> edition =
        Optional.ofNullable(row.getObject("edition_id", UUID.class))
            .map(id -> new Occasion.AtEdition(new EditionId(id)));
    UUID workshop = row.getObject("workshop_id", UUID.class);
    return edition.or(
        () -> Optional.ofNullable(workshop).map(id -> new Occasion.AtWorkshop(new WorkshopId(id))));
  }

  @Override
  public void put(CommunityId community, Activity activity) {
    int written = write(community, activity);
    if (written == 0) {
      throw new StaleChangeException("activity");
    }
  }

  private int write(CommunityId community, Activity activity) {
    return jdbc.sql(activity.version() == 0 ? ADD : CHANGE)
        .param("id", activity.id().value())
        .param("community", community.value())
        .param("kind", activity.kind().name())
        .param("title", activity.title())
        .param("day", activity.day())
        .param("team", activity.team().map(Team.Id::value).orElse(null))
        .param("outcome", activity.outcome().orElse(null))
        .param("ledTo", activity.ledTo().map(Activity.Id::value).orElse(null))
        .param("edition", activity.edition().map(EditionId::value).orElse(null))
        .param("workshop", activity.workshop().map(WorkshopId::value).orElse(null))
        .param("version", activity.version())
        .update();
  }

  @Override
  public void remove(CommunityId community, Activity.Id activity) {
    jdbc.sql("delete from communities.activity where id = :id and community_id = :community")
        .param("id", activity.value())
        .param("community", community.value())
        .update();
  }
}
