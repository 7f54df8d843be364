package nl.schakel.partners.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.partners.PartnerEvent.Change;
import nl.schakel.partners.PartnerEvent.PartnerChanged;
import nl.schakel.partners.ServiceId;
import nl.schakel.partners.model.Capacity;
import nl.schakel.partners.model.Partner;
import nl.schakel.partners.model.Partner.Listed;
import nl.schakel.partners.port.Partners;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class CapacityService implements StateCapacity {

  private final Partners partners;
  private final Events events;
  private final Clock clock;

  CapacityService(Partners partners, Events events, Clock clock) {
    this.partners = partners;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public Outcome state(Actor actor, ServiceId service, Statement statement) {
    Instant now = clock.instant();
    OrganisationId owner =
        partners.ownerOf(service).filter(id -> isFor(actor, id)).orElseThrow(this::unknown);
    return switch (partners.find(owner).orElseThrow(this::unknown)) {
      case Listed listed -> {
        partners.note(listed.stating(service, capacity(statement, now)));
        events.publish(
            new PartnerChanged(
                owner, Change.CAPACITY_STATED, Optional.of(actor.account().value()), now));
        yield new Outcome.Done(owner);
      }
      case Partner _ -> new Outcome.NotListed();
    };
  }

  private static boolean isFor(Actor actor, OrganisationId owner) {
    return actor.may(Permission.KEEP_PARTNERS) || actor.mayFor(Permission.EDIT_OWN_PARTNER, owner);
  }

  private static Capacity capacity(Statement statement, Instant now) {
    return switch (statement.taking()) {
      case OPEN -> new Capacity.Open(now);
      case WAITLIST -> new Capacity.Waiting(statement.waitDays().orElse(0), now);
      case CLOSED -> new Capacity.Closed(now);
    };
  }

  private NotFoundException unknown() {
    return new NotFoundException("service");
  }
}
