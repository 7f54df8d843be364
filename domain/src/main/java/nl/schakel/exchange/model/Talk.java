package nl.schakel.exchange.model;

import java.time.Instant;
import nl.schakel.communities.CommunityId;
import nl.schakel.exchange.TalkId;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jmolecules.ddd.types.ValueObject;

/** A question that a member asked the others. Its posts are kept beside it. */
public sealed interface Talk extends AggregateRoot<Talk, TalkId> {

  int LONGEST_TITLE = 160;

  Details details();

  @Override
  default TalkId getId() {
    return details().id();
  }

  /** What does not change. */
  record Details(TalkId id, CommunityId community, String title, Instant asked)
      implements ValueObject {}

  /** Members can answer. */
  record Open(Details details) implements Talk {

    public Closed close(Instant now) {
      return new Closed(details, now);
    }
  }

  /** It was answered well enough; it can be read, and opened again. */
  record Closed(Details details, Instant at) implements Talk {

    public Open reopen() {
      return new Open(details);
    }

    public Archived archive(Instant now) {
      return new Archived(details, now);
    }
  }

  /** Put away: still to be read, until it is forgotten. */
  record Archived(Details details, Instant at) implements Talk {}
}
