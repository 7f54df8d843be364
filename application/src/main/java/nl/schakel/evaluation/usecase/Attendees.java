package nl.schakel.evaluation.usecase;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.schakel.attendance.Mark;
import nl.schakel.attendance.Presences;
import nl.schakel.attendance.Presences.Presence;
import nl.schakel.evaluation.model.Invitation;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.Runs;
import nl.schakel.learning.Runs.Run;
import nl.schakel.learning.SessionId;
import nl.schakel.shared.usecase.UseCasePart;

/** Who was at an edition, once that is certain. */
@UseCasePart
class Attendees {

  private final Runs runs;
  private final Presences presences;

  Attendees(Runs runs, Presences presences) {
    this.runs = runs;
    this.presences = presences;
  }

  static boolean isOver(Run run, Instant now) {
    List<SessionCard> held = held(run);
    return !held.isEmpty() && held.stream().noneMatch(session -> session.end().isAfter(now));
  }

  /** Whether the list of every session is closed. */
  boolean isCertain(Run run) {
    Set<SessionId> closed = presences.closings(run.edition().id()).keySet();
    return held(run).stream().map(SessionCard::id).allMatch(closed::contains);
  }

  private static List<SessionCard> held(Run run) {
    return run.edition().sessions().stream().filter(session -> !session.cancelled()).toList();
  }

  /** Who was there at least for a part, and can still be written to. */
  List<Invitation> invite(EditionId edition) {
    Set<EnrolmentId> attended =
        presences.of(edition).stream()
            .filter(Attendees::isThere)
            .map(Presence::enrolment)
            .collect(toUnmodifiableSet());
    return runs.participants(edition).stream()
        .filter(participant -> attended.contains(participant.enrolment()))
        .map(who -> Invitation.to(edition, who.enrolment(), who.person()))
        .toList();
  }

  private static boolean isThere(Presence presence) {
    return presence.mark() == Mark.PRESENT || presence.mark() == Mark.PARTLY;
  }
}
