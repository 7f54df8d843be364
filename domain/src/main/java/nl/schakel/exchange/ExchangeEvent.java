package nl.schakel.exchange;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.communities.CommunityId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Audited;
import org.jmolecules.event.types.DomainEvent;

/** What happened to questions among members. Never what was said. */
public sealed interface ExchangeEvent extends DomainEvent {

  /** How a talk changed. */
  enum Change {
    ASKED,
    ANSWERED,
    REPORTED,
    HIDDEN,
    SHOWN,
    ERASED,
    CORRECTED,
    WITHDRAWN,
    CLOSED,
    REOPENED,
    ARCHIVED
  }

  /** A talk is not what it was. */
  record TalkChanged(
      TalkId talk, CommunityId community, Change change, Optional<UUID> by, Instant at)
      implements ExchangeEvent, Audited {

    @Override
    public String action() {
      return "TALK_" + change;
    }

    @Override
    public UUID subject() {
      return talk.value();
    }
  }

  /**
   * Somebody asked or answered.
   *
   * @param called the members whom it calls
   */
  record PostWritten(UUID post, PersonId author, Set<PersonId> called, Instant at)
      implements ExchangeEvent {
    public PostWritten {
      called = Set.copyOf(called);
    }
  }
}
