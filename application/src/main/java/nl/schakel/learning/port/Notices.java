package nl.schakel.learning.port;

import java.time.Instant;
import nl.schakel.learning.SessionId;

/** What participants were told, so that it is told once. */
public interface Notices {

  /** The link of this revision is released. */
  Mark markLinkReleased(SessionId session, int linkRevision);

  /** Participants are reminded of this session, as planned at this time. */
  Mark markReminded(SessionId session, Instant start);

  /** Whether something was marked for the first time. */
  enum Mark {
    FIRST,
    AGAIN
  }
}
