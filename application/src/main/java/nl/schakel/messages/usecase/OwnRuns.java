package nl.schakel.messages.usecase;

import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentCards.EditionCard;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.learning.Runs;
import nl.schakel.learning.Runs.Run;
import nl.schakel.learning.SessionId;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.usecase.UseCasePart;

/** The editions to whose people the actor may write; of any other nobody says that it exists. */
@UseCasePart
class OwnRuns {

  private final Runs runs;

  OwnRuns(Runs runs) {
    this.runs = runs;
  }

  Run of(Actor actor, EditionId edition) {
    return runs.find(edition)
        .filter(run -> isTheirs(actor, run.organiser()))
        .orElseThrow(() -> new NotFoundException("edition"));
  }

  static boolean isTheirs(Actor actor, OrganisationId organisation) {
    return actor.mayFor(Permission.MANAGE_ENROLMENTS, organisation);
  }

  /** A session of this edition that takes place. */
  static Optional<SessionCard> session(EditionCard edition, SessionId id) {
    return edition.sessions().stream()
        .filter(session -> session.id().equals(id) && !session.cancelled())
        .findFirst();
  }
}
