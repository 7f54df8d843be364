package nl.schakel.exchange;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.communities.CommunityId;
import nl.schakel.shared.Audited;

/** What happened to questions among members. Never what was said. */
public sealed interface ExchangeEvent extends Audited {

  /** How a talk changed. */
  enum Change {
    ASKED,
    ANSWERED,
    REPORTED,
    HIDDEN,
    SHOWN,
    CLOSED,
    REOPENED,
    ARCHIVED
  }

  /** A talk is not what it was. */
  record TalkChanged(
      TalkId talk, CommunityId community, Change change, Optional<UUID> by, Instant at)
      implements ExchangeEvent {

    @Override
    public String action() {
      return "TALK_" + change;
    }

    @Override
    public UUID subject() {
      return talk.value();
    }
  }
}
