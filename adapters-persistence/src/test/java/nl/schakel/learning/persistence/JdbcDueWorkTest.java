package nl.schakel.learning.persistence;

import static nl.schakel.learning.model.FourThemes.brussels;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.schakel.learning.EnrolmentEvent.Cause;
import nl.schakel.learning.model.APlan;
import nl.schakel.learning.model.AProgramme;
import nl.schakel.learning.model.Edition;
import nl.schakel.learning.model.Edition.Answer.Welcome;
import nl.schakel.learning.model.EditionPlan.Terms;
import nl.schakel.learning.model.Enrolment;
import nl.schakel.learning.model.Enrolment.Waitlisted;
import nl.schakel.learning.model.FourThemes;
import nl.schakel.learning.model.Seats;
import nl.schakel.learning.model.Session;
import nl.schakel.learning.port.Editions;
import nl.schakel.learning.port.Enrolments;
import nl.schakel.learning.port.Notices;
import nl.schakel.learning.port.Programmes;
import nl.schakel.learning.query.DueWork;
import nl.schakel.shared.persistence.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What time has made due, to the very moment. */
@DatabaseTest
@Transactional
class JdbcDueWorkTest {

  private static final int MANY = 10_000;

  @Autowired Programmes programmes;
  @Autowired Editions editions;
  @Autowired Enrolments enrolments;
  @Autowired Notices notices;
  @Autowired DueWork due;

  private final Terms terms = FourThemes.terms();
  private final APlan trauma = APlan.on(FourThemes.TRAUMA).of(terms);
  private final Session morning = trauma.sessions().getFirst();
  private Edition edition = trauma.open(1);

  @BeforeEach
  void there_is_an_edition() {
    programmes.add(AProgramme.draft(terms).publish(FourThemes.NOW));
    editions.add(edition);
  }

  @Test
  void an_address_is_due_at_the_end_of_its_day() {
    Enrolment enrolment = enrol(1);
    assertThat(due.addressesNotConfirmed(brussels("2021-10-21T09:29"), MANY))
        .doesNotContain(enrolment.getId());
    assertThat(due.addressesNotConfirmed(brussels("2021-10-21T09:30"), MANY))
        .contains(enrolment.getId());
  }

  @Test
  void an_offer_is_due_at_its_end() {
    enrol(1);
    Waitlisted waiting = (Waitlisted) enrol(2);
    enrolments.save(waiting.offer(brussels("2021-10-21T20:30"), FourThemes.NOW), Cause.OFFER_MADE);
    assertThat(due.offersThatEnded(brussels("2021-10-21T20:29"), MANY))
        .doesNotContain(waiting.getId());
    assertThat(due.offersThatEnded(brussels("2021-10-21T20:30"), MANY)).contains(waiting.getId());
  }

  @Test
  void a_free_place_is_due_while_somebody_waits_until_it_begins() {
    editions.saveSeats(edition.with(new Seats(2, 1, 1, 2)));
    assertThat(due.placesToGive(FourThemes.NOW, MANY)).contains(edition.getId());
    assertThat(due.placesToGive(brussels("2021-12-02T10:00"), MANY))
        .doesNotContain(edition.getId());
    editions.saveSeats(edition.with(new Seats(2, 2, 1, 3)));
    assertThat(due.placesToGive(FourThemes.NOW, MANY)).doesNotContain(edition.getId());
  }

  @Test
  void an_edition_is_due_when_it_begins_and_when_it_ends() {
    assertThat(due.editionsToAdvance(brussels("2021-12-02T09:59"), MANY))
        .doesNotContain(edition.getId());
    assertThat(due.editionsToAdvance(brussels("2021-12-02T10:00"), MANY)).contains(edition.getId());
    editions.save(((Edition.Enrollable) edition).advance(brussels("2021-12-02T10:00")));
    assertThat(due.editionsToAdvance(brussels("2021-12-02T14:29"), MANY))
        .doesNotContain(edition.getId());
    assertThat(due.editionsToAdvance(brussels("2021-12-02T14:30"), MANY)).contains(edition.getId());
  }

  @Test
  void a_link_is_due_at_the_midnight_that_the_domain_says_and_once() {
    assertThat(due.linksToRelease(morning.linkReleasedFrom(3).minusMillis(1), MANY))
        .doesNotContain(morning.id());
    assertThat(due.linksToRelease(morning.linkReleasedFrom(3), MANY)).contains(morning.id());
    notices.markLinkReleased(morning.id(), morning.linkRevision());
    assertThat(due.linksToRelease(morning.linkReleasedFrom(3), MANY)).doesNotContain(morning.id());
  }

  @Test
  void a_session_is_due_when_it_is_near_and_once() {
    Duration day = Duration.ofDays(1);
    var tooEarly = brussels("2021-12-01T10:00");
    var near = brussels("2021-12-01T10:01");
    assertThat(due.sessionsToRemindOf(tooEarly, tooEarly.plus(day), MANY))
        .doesNotContain(morning.id());
    assertThat(due.sessionsToRemindOf(near, near.plus(day), MANY)).contains(morning.id());
    notices.markReminded(morning.id(), morning.start());
    assertThat(due.sessionsToRemindOf(near, near.plus(day), MANY)).doesNotContain(morning.id());
  }

  private Enrolment enrol(int number) {
    Welcome welcome =
        (Welcome) edition.enrol(FourThemes.withoutAccount(number, FourThemes.NOW), FourThemes.NOW);
    edition = welcome.edition();
    enrolments.add(welcome.enrolment());
    return welcome.enrolment();
  }
}
