package nl.schakel.chains.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.LinkTokens.Purpose;
import nl.schakel.access.Permission;
import nl.schakel.chains.ChainEvent;
import nl.schakel.chains.ChainEvent.ChainChanged;
import nl.schakel.chains.ChainEvent.Change;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.model.ChainVersion;
import nl.schakel.chains.model.ChainVersion.Agreed;
import nl.schakel.chains.model.ChainVersion.Draft;
import nl.schakel.chains.model.ChainVersion.Retired;
import nl.schakel.chains.model.Place;
import nl.schakel.chains.model.ReferralChain;
import nl.schakel.chains.port.ChainVersions;
import nl.schakel.chains.port.Chains;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.UseCasePart;

/** Lets the coordinators of its keeper at a chain, one at a time, and tells what they did. */
@UseCasePart
class Keepers {

  private final Chains chains;
  private final ChainVersions versions;
  private final LinkTokens links;
  private final Events events;
  private final Clock clock;

  Keepers(Chains chains, ChainVersions versions, LinkTokens links, Events events, Clock clock) {
    this.chains = chains;
    this.versions = versions;
    this.links = links;
    this.events = events;
    this.clock = clock;
  }

  static boolean isKept(Actor actor, OrganisationId keeper) {
    return actor.mayFor(Permission.KEEP_CHAINS, keeper);
  }

  static void demandKept(Actor actor, OrganisationId keeper) {
    if (!isKept(actor, keeper)) {
      throw new NotFoundException("keeper");
    }
  }

  ReferralChain lock(Actor actor, ChainId id) {
    return chains
        .lock(id)
        .filter(chain -> isKept(actor, chain.terms().keeper()))
        .orElseThrow(() -> new NotFoundException("chain"));
  }

  /** The one that is there, or one from what holds or was the last to hold. */
  Draft draft(Actor actor, ReferralChain chain) {
    return versions.draft(chain.id()).orElseGet(() -> begin(actor, chain));
  }

  private Draft begin(Actor actor, ReferralChain chain) {
    Draft draft = versions.last(chain.id()).map(Keepers::after).orElseGet(chain::firstVersion);
    versions.add(draft);
    tell(actor, draft.id(), Change.DRAFTED);
    return draft;
  }

  private static Draft after(ChainVersion last) {
    return switch (last) {
      case Draft draft -> draft;
      case Agreed agreed -> agreed.next();
      case Retired retired -> retired.next();
    };
  }

  /** What was mailed about places that are not asked any more is worth nothing then. */
  void save(Draft before, Draft after) {
    versions.save(after);
    List<Place.Id> asked =
        after.places().stream()
            .filter(place -> place.isAbout(after.links()))
            .map(place -> place.request().id())
            .toList();
    before.places().stream()
        .filter(place -> !asked.contains(place.request().id()))
        .forEach(this::closeLink);
  }

  /** Nobody answers by a mail any more. */
  void closeLink(Place place) {
    links.revoke(Purpose.CHAIN_PLACE, place.request().id().value());
  }

  Instant now() {
    return clock.instant();
  }

  void tell(ChainEvent event) {
    events.publish(event);
  }

  void tell(Actor actor, ChainVersion.Id version, Change change) {
    tell(
        new ChainChanged(
            version.chain(),
            version.number(),
            change,
            Optional.of(actor.account().value()),
            now()));
  }
}
