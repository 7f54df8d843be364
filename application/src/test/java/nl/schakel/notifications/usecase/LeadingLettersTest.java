package nl.schakel.notifications.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.attendance.AttendanceEvent.LeaderAsked;
import nl.schakel.attendance.AttendanceEvent.LeadersAssigned;
import nl.schakel.attendance.LedAgenda.Led;
import nl.schakel.learning.EnrolmentCards.EditionCard;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.Runs.Run;
import nl.schakel.learning.SessionId;
import nl.schakel.notifications.port.ACard;
import nl.schakel.notifications.port.Letter;
import nl.schakel.notifications.port.Letter.Content;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import org.junit.jupiter.api.Test;

/** Who is to lead hears of the sessions that are theirs, and only while they are. */
class LeadingLettersTest {

  private final PostOffice office = new PostOffice();
  private final EditionCard edition = ACard.admitted().card().edition();
  private final SessionCard session = edition.sessions().getFirst();
  private final PersonId trainer = PersonId.next();

  @Test
  void a_trainer_hears_once_of_what_there_is_to_lead() {
    leads(false);
    asks(Optional.empty());
    asks(Optional.empty());
    assertThat(office.send())
        .singleElement()
        .extracting(Letter::content)
        .isEqualTo(new Content.LeadingAsked(with(session), false));
  }

  @Test
  void a_substitute_hears_of_that_session_alone() {
    leads(true);
    asks(Optional.of(SessionId.next()));
    assertThat(office.send()).as("another session").isEmpty();
    asks(Optional.of(session.id()));
    assertThat(office.send())
        .singleElement()
        .extracting(Letter::content)
        .isEqualTo(new Content.LeadingAsked(with(session), true));
  }

  @Test
  void who_was_released_meanwhile_or_comes_too_late_hears_nothing() {
    asks(Optional.empty());
    assertThat(office.send()).isEmpty();
    leads(false);
    office.now = session.end();
    asks(Optional.empty());
    office.queue.about(new LeadersAssigned(edition.id(), Optional.empty(), office.now));
    assertThat(office.send()).isEmpty();
  }

  private void leads(boolean substitute) {
    Run run = new Run(ProgrammeId.next(), OrganisationId.next(), edition);
    office.led.put(trainer, List.of(new Led(run, session, substitute)));
  }

  private void asks(Optional<SessionId> which) {
    Instant at = office.now;
    office.queue.about(new LeaderAsked(trainer, edition.id(), which, Optional.empty(), at));
  }

  private EditionCard with(SessionCard one) {
    return new EditionCard(
        edition.id(),
        edition.programme(),
        edition.title(),
        edition.neutralTitle(),
        edition.place(),
        edition.zone(),
        List.of(one));
  }
}
