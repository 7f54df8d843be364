package nl.schakel.communities.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import nl.schakel.places.Happenings.Happening;
import nl.schakel.places.Happenings.Period;
import nl.schakel.places.Happenings.When;
import nl.schakel.shared.persistence.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class ActivityHappeningsTest {

  private static final LocalDate DAY = LocalDate.parse("2027-05-01");

  @Autowired ActivityHappenings happenings;
  @Autowired JdbcClient jdbc;

  @Test
  void what_open_communities_do_within_the_days_is_told_to_all() {
    UUID open = community("samen", "OPEN");
    UUID closed = community("onder-ons", "INVITED");
    UUID edition = UUID.randomUUID();
    activity(open, "THEME_DAY", "Themadag", DAY, edition);
    activity(open, "CONVERSATION", "Gesprek", DAY, null);
    activity(open, "KNOWLEDGE_CAFE", "Later", DAY.plusDays(1), null);
    activity(closed, "THEME_DAY", "Onder ons", DAY, null);

    Happening only = happenings.during(new Period(DAY, DAY)).getFirst();
    assertThat(happenings.during(new Period(DAY, DAY))).hasSize(1);
    assertThat(only.path()).startsWith("/communities/samen#activity-");
    assertThat(only.when()).isEqualTo(new When.AllDay(DAY));
    assertThat(only.sameAs()).contains("/editions/" + edition);
    assertThat(happenings.during(new Period(DAY, DAY.plusDays(1)))).hasSize(2);
  }

  private UUID community(String slug, String entry) {
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into communities.community (
              id, organisation, purpose, language, topics, municipality, entry, version)
            values (:id, :id, 'Leren', 'nl', '{trauma}', 'GM0344', :entry, 0)
            """)
        .param("id", id)
        .param("entry", entry)
        .update();
    jdbc.sql(
            """
            insert into communities.name (community_id, number, name, slug)
            values (:id, 1, :slug, :slug)
            """)
        .param("id", id)
        .param("slug", slug)
        .update();
    return id;
  }

  private void activity(
      UUID community, String kind, String title, LocalDate day, @Nullable UUID edition) {
    jdbc.sql(
            """
            insert into communities.activity (id, community_id, kind, title, day, edition_id)
            values (:id, :community, :kind, :title, :day, :edition)
            """)
        .param("id", UUID.randomUUID())
        .param("community", community)
        .param("kind", kind)
        .param("title", title)
        .param("day", day)
        .param("edition", edition)
        .update();
  }
}
