package nl.schakel.chains.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.access.Actor;
import nl.schakel.chains.ChainEvent.Change;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.Link;
import nl.schakel.chains.model.ChainVersion.Draft;
import nl.schakel.chains.model.Links;
import nl.schakel.chains.model.ReferralChain;
import nl.schakel.chains.model.Shape;
import nl.schakel.chains.model.Shape.Code;
import nl.schakel.chains.model.Shape.Fault;
import nl.schakel.partners.ServiceCards;
import nl.schakel.partners.ServiceCards.Entry;
import nl.schakel.partners.ServiceCards.Listing;
import nl.schakel.partners.ServiceCards.Reader;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class WritingService implements WriteChain {

  private final Keepers keepers;
  private final ServiceCards partners;

  WritingService(Keepers keepers, ServiceCards partners) {
    this.keepers = keepers;
    this.partners = partners;
  }

  @Override
  public int begin(Actor actor, ChainId id) {
    return keepers.draft(actor, keepers.lock(actor, id)).id().number();
  }

  @Override
  public Outcome revise(Command command) {
    ReferralChain chain = keepers.lock(command.actor(), command.chain());
    Draft draft = keepers.draft(command.actor(), chain);
    if (command.seen().filter(seen -> !draft.is(seen)).isPresent()) {
      throw new StaleChangeException("chain");
    }
    Links before = draft.links();
    Links after = command.change().apply(before);
    List<Fault> faults = newFaults(before, after);
    List<Telling> telling = Tellings.after(before, after);
    if (!faults.isEmpty()) {
      return new Outcome.Refused(faults);
    }
    return telling.isEmpty()
        ? write(command.actor(), draft, after)
        : new Outcome.TellsOfSomebody(telling);
  }

  private Outcome write(Actor actor, Draft draft, Links after) {
    if (!after.equals(draft.links())) {
      keepers.save(draft, draft.with(after));
      keepers.tell(actor, draft.id(), Change.REVISED);
    }
    return new Outcome.Written(draft.id().number());
  }

  /** What was wrong already, say because a partner left, must not stop who mends another link. */
  private List<Fault> newFaults(Links before, Links after) {
    List<Fault> known = Shape.faults(before);
    List<Link> changed = after.all().stream().filter(link -> !before.all().contains(link)).toList();
    return Stream.of(
            after.all().size() > Links.MOST
                ? Stream.of(new Fault(Code.TOO_MANY_LINKS, after.all().getLast().id()))
                : Stream.<Fault>empty(),
            Shape.faults(after).stream().filter(fault -> !known.contains(fault)),
            partnerFaults(changed))
        .flatMap(each -> each)
        .toList();
  }

  private Stream<Fault> partnerFaults(List<Link> links) {
    List<OrganisationId> ids = links.stream().map(link -> link.to().partner()).toList();
    Map<OrganisationId, Entry> entries = partners.of(ids, Reader.PROFESSIONAL);
    return links.stream()
        .flatMap(
            link ->
                fault(link, Optional.ofNullable(entries.get(link.to().partner()))).stream()
                    .map(code -> new Fault(code, link.id())));
  }

  private static Optional<Code> fault(Link link, Optional<Entry> entry) {
    if (entry.filter(each -> each.listing() == Listing.LISTED).isEmpty()) {
      return Optional.of(Code.UNKNOWN_PARTNER);
    }
    return link.to()
        .service()
        .filter(service -> entry.flatMap(each -> each.service(service)).isEmpty())
        .map(_ -> Code.SERVICE_OF_ANOTHER);
  }
}
