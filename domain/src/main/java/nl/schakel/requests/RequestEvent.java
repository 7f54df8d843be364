package nl.schakel.requests;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.shared.Audited;

/** What happened to requests. */
public sealed interface RequestEvent extends Audited {

  /** How a request changed. */
  enum Change {
    SAVED,
    ADVICE_ASKED,
    FREE_PLACE_GIVEN,
    QUEUED,
    OFFER_ANNOUNCED,
    MOVED_UP,
    CONFIRMED,
    TAKEN_UP,
    NOTED,
    PROPOSED,
    ACCEPTED,
    SCHEDULED,
    REOPENED,
    NAMES_GIVEN,
    NAMES_ASKED,
    NAMES_OVERDUE,
    DELIVERED,
    WITHDRAWN,
    LAPSED,
    DECLINED
  }

  /** A request is not what it was. */
  record RequestChanged(RequestId request, Change change, Optional<UUID> by, Instant at)
      implements RequestEvent {

    @Override
    public String action() {
      return "REQUEST_" + change;
    }

    @Override
    public UUID subject() {
      return request.value();
    }
  }
}
