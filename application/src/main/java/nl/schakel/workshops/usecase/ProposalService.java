package nl.schakel.workshops.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.chains.ChainCards;
import nl.schakel.chains.NextVersion;
import nl.schakel.chains.NextVersion.Amendment;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.PersonalDataCheck;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;
import nl.schakel.workshops.WorkshopEvent;
import nl.schakel.workshops.WorkshopEvent.Change;
import nl.schakel.workshops.WorkshopEvent.Decision;
import nl.schakel.workshops.WorkshopEvent.ProposalDecided;
import nl.schakel.workshops.WorkshopEvent.WorkshopChanged;
import nl.schakel.workshops.WorkshopId;
import nl.schakel.workshops.model.ChainChange;
import nl.schakel.workshops.model.Proposal;
import nl.schakel.workshops.model.Workshop;
import nl.schakel.workshops.model.Workshop.Cancelled;
import nl.schakel.workshops.model.Workshop.Concluded;
import nl.schakel.workshops.model.Workshop.Open;
import nl.schakel.workshops.model.Workshop.Planned;
import nl.schakel.workshops.port.Workshops;

@ApplicationService
class ProposalService implements DecideProposals {

  private final Workshops workshops;
  private final ChainCards chains;
  private final NextVersion next;
  private final Events events;
  private final Clock clock;

  ProposalService(
      Workshops workshops, ChainCards chains, NextVersion next, Events events, Clock clock) {
    this.workshops = workshops;
    this.chains = chains;
    this.next = next;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public Outcome propose(
      Actor actor, WorkshopId id, UUID proposal, String text, Optional<ChainChange> change) {
    Workshop workshop = theirs(actor, id);
    Optional<Outcome> telling = telling(text, change);
    if (!hasBegun(workshop)) {
      return new Outcome.NotNow();
    }
    if (telling.isPresent()) {
      return telling.get();
    }
    if (workshops.proposal(id, proposal).isEmpty()) {
      workshops.save(id, new Proposal(proposal, text, change, Map.of(), Optional.empty()));
      tell(id, Change.PROPOSED, actor);
    }
    return new Outcome.Done();
  }

  /** Once it is accepted, everybody may read it in the chain. */
  private static Optional<Outcome> telling(String text, Optional<ChainChange> change) {
    return Stream.concat(Stream.of(text), change.stream().flatMap(it -> it.words().stream()))
        .map(each -> new Outcome.TellsOfSomebody(each, PersonalDataCheck.findings(each)))
        .filter(each -> !each.findings().isEmpty())
        .<Outcome>map(each -> each)
        .findFirst();
  }

  @Override
  public Outcome decide(
      Actor actor, WorkshopId id, UUID proposal, OrganisationId party, Decision decision) {
    Workshop workshop = theirs(actor, id);
    if (!workshop.plan().parties().contains(party)) {
      return new Outcome.NotNow();
    }
    workshops.save(id, find(id, proposal).decided(party, decision));
    publish(
        new ProposalDecided(
            id, proposal, party, decision, Optional.of(actor.account().value()), clock.instant()));
    return new Outcome.Done();
  }

  @Override
  public Outcome draft(Actor actor, WorkshopId id, UUID proposal) {
    Workshop workshop = theirs(actor, id);
    Proposal accepted = find(id, proposal);
    return accepted
        .change()
        .filter(_ -> accepted.isAcceptedBy(workshop.plan().parties()))
        .map(change -> draft(actor, workshop, accepted, change))
        .orElseGet(Outcome.NotAccepted::new);
  }

  private Outcome draft(Actor actor, Workshop workshop, Proposal accepted, ChainChange change) {
    return chains
        .agreed(workshop.plan().chain())
        .flatMap(drawn -> drawn.link(change.link()))
        .map(link -> draft(actor, workshop, accepted, change.of(link)))
        .orElseGet(Outcome.LinkGone::new);
  }

  /** The proposal is what is done once: a workshop may have several, each with its own draft. */
  private Outcome draft(Actor actor, Workshop workshop, Proposal accepted, Amendment amendment) {
    return switch (next.draft(workshop.plan().chain(), accepted.id(), List.of(amendment), actor)) {
      case NextVersion.Outcome.Drafted(int version) -> {
        workshops.save(workshop.getId(), accepted.draftedIn(version));
        tell(workshop.getId(), Change.DRAFTED, actor);
        yield new Outcome.Drafted(version);
      }
      case NextVersion.Outcome.LinkGone _ -> new Outcome.LinkGone();
      case NextVersion.Outcome.NotAllowed _ -> throw new NotFoundException("chain");
    };
  }

  private Proposal find(WorkshopId workshop, UUID proposal) {
    return workshops
        .proposal(workshop, proposal)
        .orElseThrow(() -> new NotFoundException("proposal"));
  }

  private static boolean hasBegun(Workshop workshop) {
    return switch (workshop) {
      case Open _, Concluded _ -> true;
      case Planned _, Cancelled _ -> false;
    };
  }

  private Workshop theirs(Actor actor, WorkshopId id) {
    return workshops
        .lock(id)
        .filter(found -> actor.mayFor(Permission.KEEP_CHAINS, found.plan().keeper()))
        .orElseThrow(() -> new NotFoundException("workshop"));
  }

  private void tell(WorkshopId id, Change change, Actor actor) {
    publish(new WorkshopChanged(id, change, Optional.of(actor.account().value()), clock.instant()));
  }

  private void publish(WorkshopEvent event) {
    events.publish(event);
  }
}
