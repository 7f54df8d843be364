package nl.schakel.attendance.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.learning.Runs.Run;
import nl.schakel.learning.SessionId;
import nl.schakel.people.OrganisationId;

/** A session that takes place, as it is planned now. */
public record Occasion(
    SessionId session, EditionId edition, OrganisationId organiser, Instant start, Instant end) {

  /** People come early, and are seen coming. */
  private static final Duration BEFOREHAND = Duration.ofMinutes(30);

  /** Empty when the session was cancelled, or is none of this run. */
  public static Optional<Occasion> of(Run run, SessionId session) {
    return run.edition().sessions().stream()
        .filter(card -> card.id().equals(session) && !card.cancelled())
        .map(card -> of(run, card))
        .findFirst();
  }

  public static Occasion of(Run run, SessionCard session) {
    return new Occasion(
        session.id(), run.edition().id(), run.organiser(), session.start(), session.end());
  }

  /** From when it can be said who is there. */
  public Instant opens() {
    return start.minus(BEFOREHAND);
  }

  public boolean isOpen(Instant now) {
    return !now.isBefore(opens());
  }

  /** The doors are open: from a little before the start until the end. */
  public boolean isGoingOn(Instant now) {
    return isOpen(now) && now.isBefore(end);
  }

  public boolean hasBegun(Instant now) {
    return !now.isBefore(start);
  }
}
