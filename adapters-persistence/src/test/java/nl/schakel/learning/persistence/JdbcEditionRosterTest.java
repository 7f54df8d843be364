package nl.schakel.learning.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.Standing;
import nl.schakel.learning.model.APlan;
import nl.schakel.learning.model.AProgramme;
import nl.schakel.learning.model.Edition;
import nl.schakel.learning.model.Edition.Answer.Welcome;
import nl.schakel.learning.model.EditionPlan.Terms;
import nl.schakel.learning.model.FourThemes;
import nl.schakel.learning.port.Editions;
import nl.schakel.learning.port.Enrolments;
import nl.schakel.learning.port.Programmes;
import nl.schakel.learning.query.EditionRoster;
import nl.schakel.learning.query.EditionRoster.Filter;
import nl.schakel.learning.query.EditionRoster.Line;
import nl.schakel.learning.query.EditionRoster.Slice;
import nl.schakel.learning.query.EditionRoster.Sort;
import nl.schakel.shared.persistence.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class JdbcEditionRosterTest {

  private static final Filter ALL = new Filter(Optional.empty(), Set.of(), Sort.ARRIVAL);

  private final Terms terms = FourThemes.terms();
  private Edition edition = APlan.on(FourThemes.TRAUMA).of(terms).open(2);

  @Autowired Programmes programmes;
  @Autowired Editions editions;
  @Autowired Enrolments enrolments;
  @Autowired EditionRoster roster;

  @BeforeEach
  void five_people_want_one_of_two_places() {
    programmes.add(AProgramme.draft(terms).publish(FourThemes.NOW));
    editions.add(edition);
    for (int number = 1; number <= 5; number++) {
      Welcome welcome = (Welcome) edition.enrol(FourThemes.socialWorker(number), FourThemes.NOW);
      enrolments.add(welcome.enrolment());
      edition = welcome.edition();
    }
  }

  @Test
  void who_waits_sees_how_many_come_first() {
    assertThat(roster.all(edition.getId(), ALL))
        .extracting(Line::position)
        .containsExactly(
            Optional.empty(), Optional.empty(), Optional.of(1), Optional.of(2), Optional.of(3));
    assertThat(roster.counts(edition.getId()))
        .isEqualTo(Map.of(Standing.ADMITTED, 2, Standing.WAITLISTED, 3));
  }

  @Test
  void pages_follow_one_another_without_gap_or_repeat_in_either_order() {
    for (Sort sort : Sort.values()) {
      Filter filter = new Filter(Optional.empty(), Set.of(), sort);
      assertThat(inPagesOfTwo(filter))
          .containsExactlyElementsOf(roster.all(edition.getId(), filter));
    }
  }

  @Test
  void a_part_of_a_word_finds_and_a_wildcard_is_only_a_character() {
    assertThat(found("WERKER 3")).hasSize(1);
    assertThat(found("ocmw-voorbeeldstad")).hasSize(5);
    assertThat(found("%")).isEmpty();
    assertThat(found("_")).isEmpty();
  }

  @Test
  void one_can_look_at_who_waits_only() {
    Filter waiters = new Filter(Optional.empty(), Set.of(Standing.WAITLISTED), Sort.ARRIVAL);
    Line first = roster.all(edition.getId(), waiters).getFirst();
    assertThat(first.name().value()).isEqualTo("Maatschappelijk werker 3");
    assertThat(roster.find(first.id())).contains(first);
  }

  private List<Line> found(String text) {
    return roster.all(edition.getId(), new Filter(Optional.of(text), Set.of(), Sort.NAME));
  }

  private List<Line> inPagesOfTwo(Filter filter) {
    List<Line> seen = new ArrayList<>();
    Optional<EnrolmentId> next = Optional.empty();
    do {
      Slice slice = roster.list(edition.getId(), filter, next, 2);
      seen.addAll(slice.items());
      next = slice.next();
    } while (next.isPresent());
    return seen;
  }
}
