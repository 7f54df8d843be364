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

  /** The same one, called otherwise: its title is part of what was asked. */
  Talk titled(String title);

  @Override
  default TalkId getId() {
    return details().id();
  }

  /** What does not change. */
  record Details(TalkId id, CommunityId community, String title, Instant asked)
      implements ValueObject {

    Details titled(String other) {
      return new Details(id, community, other, asked);
    }
  }

  /** Members can answer. */
  record Open(Details details) implements Talk {

    public Closed close(Instant now) {
      return new Closed(details, now);
    }

    @Override
    public Open titled(String title) {
      return new Open(details.titled(title));
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

    @Override
    public Closed titled(String title) {
      return new Closed(details.titled(title), at);
    }
  }

  /** Put away: still to be read, until it is forgotten. */
  record Archived(Details details, Instant at) implements Talk {

    @Override
    public Archived titled(String title) {
      return new Archived(details.titled(title), at);
    }
  }
}
