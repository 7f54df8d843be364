package nl.schakel.learning.port;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import nl.schakel.learning.SessionId;

/** What participants were told, in memory. */
public final class InMemoryNotices implements Notices {

  private final Map<SessionId, Integer> released = new HashMap<>();
  private final Map<SessionId, Instant> reminded = new HashMap<>();

  @Override
  public Mark markLinkReleased(SessionId session, int linkRevision) {
    boolean first = released.getOrDefault(session, 0) < linkRevision;
    released.merge(session, linkRevision, Math::max);
    return first ? Mark.FIRST : Mark.AGAIN;
  }

  @Override
  public Mark markReminded(SessionId session, Instant start) {
    return start.equals(reminded.put(session, start)) ? Mark.AGAIN : Mark.FIRST;
  }
}
