package nl.schakel.learning.usecase;

import static nl.schakel.learning.Standing.ADMITTED;
import static nl.schakel.learning.Standing.CANCELLED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentEvent.Cause;
import nl.schakel.learning.EnrolmentEvent.EnrolmentMoved;
import nl.schakel.learning.EnrolmentEvent.JoiningLinkReleased;
import nl.schakel.learning.EnrolmentEvent.SessionCameNear;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.OfferingEvent.Change;
import nl.schakel.learning.OfferingEvent.EditionChanged;
import nl.schakel.learning.SessionId;
import nl.schakel.learning.model.APlan;
import nl.schakel.learning.model.Edition;
import nl.schakel.learning.model.FourThemes;
import nl.schakel.learning.model.Seats;
import nl.schakel.learning.usecase.LetTimePass.Outcome;
import org.junit.jupiter.api.Test;

/** What time brings about by itself, once, however often a timer asks. */
class LetTimePassTest {

  private static final Duration A_DAY = Duration.ofDays(1);

  private final TrainingOffice office = new TrainingOffice();
  private final APlan plan = APlan.on(FourThemes.TRAUMA);
  private final EditionId trauma = office.open(plan, 2);
  private final SessionId morning = plan.sessions().getFirst().id();

  @Test
  void the_joining_link_goes_to_who_is_admitted_once() {
    office.enrolColleagues(trauma, 3);
    office.itIs("2021-11-29T00:00");
    assertThat(office.time.releaseLink(morning)).isEqualTo(new Outcome.Done());
    assertThat(office.time.releaseLink(morning)).isEqualTo(new Outcome.NothingToDo());
    assertThat(office.told(JoiningLinkReleased.class)).hasSize(2);
  }

  @Test
  void a_link_is_not_released_before_its_time_though_a_timer_asks() {
    office.enrolColleagues(trauma, 1);
    office.itIs("2021-11-28T23:59");
    assertThat(office.time.releaseLink(morning)).isEqualTo(new Outcome.NothingToDo());
    office.itIs("2021-11-29T00:00");
    assertThat(office.time.releaseLink(morning)).isEqualTo(new Outcome.Done());
  }

  @Test
  void people_are_reminded_once_and_not_before_the_session_is_near() {
    office.enrolColleagues(trauma, 3);
    office.itIs("2021-12-01T09:00");
    assertThat(office.time.remind(morning, A_DAY)).isEqualTo(new Outcome.NothingToDo());
    office.itIs("2021-12-01T10:30");
    assertThat(office.time.remind(morning, A_DAY)).isEqualTo(new Outcome.Done());
    assertThat(office.time.remind(morning, A_DAY)).isEqualTo(new Outcome.NothingToDo());
    assertThat(office.told(SessionCameNear.class)).hasSize(2);
  }

  @Test
  void an_edition_begins_and_ends_and_each_is_told_once() {
    office.itIs("2021-12-02T10:00");
    office.time.advance(trauma);
    assertThat(office.time.advance(trauma)).isEqualTo(new Outcome.NothingToDo());
    assertThat(office.edition(trauma)).isInstanceOf(Edition.Running.class);
    office.itIs("2021-12-02T14:30");
    office.time.advance(trauma);
    assertThat(office.time.advance(trauma)).isEqualTo(new Outcome.NothingToDo());
    assertThat(office.told(EditionChanged.class))
        .extracting(EditionChanged::change)
        .containsExactly(Change.STARTED, Change.COMPLETED);
  }

  @Test
  void who_still_waits_when_it_begins_is_told_that_no_place_came() {
    List<EnrolmentId> people = office.enrolColleagues(trauma, 4);
    office.itIs("2021-12-02T10:00");
    office.time.advance(trauma);
    assertThat(people.stream().map(office::standing))
        .containsExactly(ADMITTED, ADMITTED, CANCELLED, CANCELLED);
    assertThat(office.edition(trauma).seats()).isEqualTo(new Seats(2, 2, 0, 4));
    assertThat(office.moves())
        .extracting(EnrolmentMoved::cause)
        .endsWith(Cause.EDITION_BEGAN, Cause.EDITION_BEGAN);
  }

  @Test
  void after_a_long_stop_an_edition_goes_straight_to_its_end() {
    office.itIs("2022-01-10T09:00");
    office.time.advance(trauma);
    assertThat(office.edition(trauma)).isInstanceOf(Edition.Completed.class);
  }
}
