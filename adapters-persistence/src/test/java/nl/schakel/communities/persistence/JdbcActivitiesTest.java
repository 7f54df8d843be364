package nl.schakel.communities.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.communities.CommunityId;
import nl.schakel.communities.model.Activity;
import nl.schakel.communities.model.Activity.Kind;
import nl.schakel.communities.port.Activities;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.persistence.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcActivitiesTest {

  private static final LocalDate DAY = LocalDate.parse("2027-05-01");

  private final JdbcClient jdbc = JdbcClient.create(TestDatabase.fresh().dataSource());
  private final Activities activities = new JdbcActivities(jdbc);
  private final CommunityId community = new CommunityId(UUID.randomUUID());
  private final Activity.Id id = new Activity.Id(UUID.randomUUID());

  @BeforeEach
  void there_is_an_activity() {
    jdbc.sql(
            """
            insert into communities.community (
              id, organisation, purpose, language, topics, entry, version)
            values (:id, :id, 'Leren', 'nl', '{}', 'OPEN', 0)
            """)
        .param("id", community.value())
        .update();
    activities.put(community, called("Gesprek"));
  }

  @Test
  void it_is_changed_as_it_was_seen_and_not_otherwise() {
    Activity kept = only();
    activities.put(community, called("Ander gesprek").seenAt(kept.version()));
    assertThat(only().title()).isEqualTo("Ander gesprek");
    isStale(called("Te laat").seenAt(kept.version()));
    isStale(called("Als nieuw"));
    assertThat(only().title()).isEqualTo("Ander gesprek");
  }

  @Test
  void what_was_removed_does_not_come_back_by_a_change_of_who_saw_it() {
    Activity seen = only();
    activities.remove(community, id);
    isStale(called("Terug").seenAt(seen.version()));
    assertThat(activities.of(community)).isEmpty();
  }

  private void isStale(Activity activity) {
    assertThatExceptionOfType(StaleChangeException.class)
        .isThrownBy(() -> activities.put(community, activity));
  }

  private Activity only() {
    assertThat(activities.of(community)).hasSize(1);
    return activities.of(community).getFirst();
  }

  private Activity called(String title) {
    return new Activity(
        id,
        Kind.CONVERSATION,
        title,
        DAY,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
