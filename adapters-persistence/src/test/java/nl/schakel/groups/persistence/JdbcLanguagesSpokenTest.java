package nl.schakel.groups.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import nl.schakel.chains.LanguagesSpoken;
import nl.schakel.groups.model.AGroup;
import nl.schakel.groups.model.MunicipalAgreement.Proposed;
import nl.schakel.groups.model.ParentGroup.Planned;
import nl.schakel.places.Area;
import nl.schakel.places.Area.Nation;
import nl.schakel.places.Area.Region;
import nl.schakel.places.Area.Town;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.places.Province;
import nl.schakel.shared.Country;
import nl.schakel.shared.Language;
import nl.schakel.shared.persistence.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What groups tell chains. The group is in Delft. */
class JdbcLanguagesSpokenTest {

  private final JdbcClient jdbc = JdbcClient.create(TestDatabase.fresh().dataSource());
  private final LanguagesSpoken spoken =
      new JdbcLanguagesSpoken(jdbc, Clock.fixed(AGroup.NOW, ZoneOffset.UTC));

  @Test
  void a_language_is_spoken_in_the_town_its_province_and_its_country() {
    group(Language.ARABIC, "state = 'RUNNING', parents = 9");
    for (Area area :
        new Area[] {new Town(AGroup.DELFT), new Region(Province.NL_ZH), new Nation(Country.NL)}) {
      assertThat(spoken.in(area)).containsExactly(Language.ARABIC);
    }
    assertThat(spoken.in(new Town(new MunicipalityCode("GM0599")))).isEmpty();
    assertThat(spoken.in(new Region(Province.NL_UT))).isEmpty();
    assertThat(spoken.in(new Nation(Country.BE))).isEmpty();
  }

  @Test
  void parents_who_came_lately_count_and_groups_without_parents_do_not() {
    group(AGroup.TIGRINYA, "state = 'COMPLETED', parents = 12, over_at = '2026-01-10T12:00:00Z'");
    group(Language.ARABIC, "state = 'COMPLETED', parents = 12, over_at = '2025-11-01T12:00:00Z'");
    group(Language.ENGLISH, "state = 'CANCELLED', parents = 3, over_at = '2026-11-01T12:00:00Z'");
    group(Language.FRENCH, "state = 'RECRUITING', parents = 0");
    assertThat(spoken.in(new Town(AGroup.DELFT))).containsExactly(AGroup.TIGRINYA);
  }

  private void group(Language language, String standing) {
    Proposed proposed = AGroup.proposed();
    new JdbcMunicipalAgreements(jdbc).add(proposed);
    Planned group = AGroup.planned(proposed.getId(), language);
    new JdbcParentGroups(jdbc).add(group);
    jdbc.sql("update groups.parent_group set " + standing + " where id = ?")
        .param(group.getId().value())
        .update();
  }
}
