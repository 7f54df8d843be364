package nl.schakel.learning.usecase;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import nl.schakel.learning.EnrolmentEvent.JoiningLinkReleased;
import nl.schakel.learning.EnrolmentEvent.SessionCameNear;
import nl.schakel.learning.SessionId;
import nl.schakel.learning.model.Edition;
import nl.schakel.learning.model.Enrolment.Admitted;
import nl.schakel.learning.model.Session;
import nl.schakel.learning.port.Editions;
import nl.schakel.learning.port.Enrolments;
import nl.schakel.learning.port.Notices;
import nl.schakel.learning.port.Notices.Mark;
import nl.schakel.learning.usecase.LetTimePass.Outcome;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.UseCasePart;
import org.jmolecules.event.types.DomainEvent;

/**
 * Tells who is admitted what they must know of a session, once. Looked at again under the lock: a
 * change of plan may have put the session off since the timer asked.
 */
@UseCasePart
class SessionDesk {

  private final Editions editions;
  private final Enrolments enrolments;
  private final Notices notices;
  private final Events events;

  SessionDesk(Editions editions, Enrolments enrolments, Notices notices, Events events) {
    this.editions = editions;
    this.enrolments = enrolments;
    this.notices = notices;
    this.events = events;
  }

  Outcome releaseLink(SessionId id, Instant now) {
    Edition edition = lock(id);
    Session session = edition.plan().session(id);
    if (session.releasedLink(edition.plan().linkDaysBefore(), now).isEmpty()) {
      return new Outcome.NothingToDo();
    }
    int revision = session.linkRevision();
    return tell(
        notices.markLinkReleased(id, revision),
        edition,
        to -> new JoiningLinkReleased(to.getId(), to.person(), id, revision, now));
  }

  Outcome remind(SessionId id, Duration before, Instant now) {
    Edition edition = lock(id);
    Session session = edition.plan().session(id);
    if (!session.isNear(now, before)) {
      return new Outcome.NothingToDo();
    }
    return tell(
        notices.markReminded(id, session.start()),
        edition,
        to -> new SessionCameNear(to.getId(), to.person(), id, session.start(), now));
  }

  private Edition lock(SessionId id) {
    return editions.lockOf(id).orElseThrow(() -> new NotFoundException("session"));
  }

  private Outcome tell(Mark mark, Edition edition, Function<Admitted, DomainEvent> event) {
    return switch (mark) {
      case AGAIN -> new Outcome.NothingToDo();
      case FIRST -> {
        enrolments.admittedIn(edition.getId()).stream().map(event).forEach(events::publish);
        yield new Outcome.Done();
      }
    };
  }
}
