package nl.schakel.learning.listening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.schakel.audit.usecase.CheckInvariants;
import nl.schakel.audit.usecase.CheckInvariants.Finding;
import nl.schakel.bootstrap.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** The demonstration shows what it promises, and nothing in it is against the rules. */
@ApplicationTest
@TestPropertySource(properties = "schakel.demo=true")
class DemoLearningJourney {

  @Autowired JdbcClient jdbc;
  @Autowired CheckInvariants audit;

  @Test
  void every_programme_is_in_the_catalogue_in_four_languages() {
    assertThat(strings("select slug from learning.programme where state = 'PUBLISHED'"))
        .hasSize(14);
    assertThat(
            strings(
                """
                select slug from learning.programme
                where not (title ?? 'nl' and title ?? 'en' and title ?? 'fr' and title ?? 'ar')
                """))
        .isEmpty();
  }

  @Test
  void the_four_themes_differ_in_how_full_they_are() {
    assertThat(
            strings(
                """
                select p.slug || ' ' || e.taken || '/' || e.capacity || ' +' || e.waiting
                from learning.edition e join learning.programme p on p.id = e.programme_id
                where e.state = 'OPEN' and p.format = 'THEMATIC_TRAINING' order by e.begins
                """))
        .containsExactly(
            "niet-begeleide-minderjarigen 6/25 +0",
            "stress-en-coping 13/15 +0",
            "trauma 12/12 +4",
            "gezinshereniging 5/20 +0");
  }

  @Test
  void three_of_four_are_through_with_the_e_learning_elsewhere() {
    assertThat(
            strings(
                """
                select p.slug || ' ' || count(*) || '/' || e.taken
                from courses.outside_completion c
                join learning.edition e on e.id = c.edition
                join learning.programme p on p.id = e.programme_id
                group by p.slug, e.taken
                """))
        .containsExactly("ouders-ontmoeten 3/4");
  }

  @Test
  void two_requests_wait_for_a_decision() {
    assertThat(
            strings(
                "select jsonb_array_length(decisions)::text from learning.review"
                    + " where state = 'PENDING' order by opened_at"))
        .containsExactly("1", "0");
  }

  @Test
  void nobody_loses_a_place_by_not_confirming_an_address() {
    assertThat(strings("select id::text from learning.enrolment where confirm_by is not null"))
        .isEmpty();
  }

  @Test
  void the_audit_finds_nothing() {
    assertThat(audit.check().findings()).allSatisfy(this::isClean);
  }

  private void isClean(Finding finding) {
    assertThat(finding.violations()).as(finding.invariant()).isEmpty();
  }

  private List<String> strings(String sql) {
    return jdbc.sql(sql).query(String.class).list();
  }
}
