package nl.schakel.workshops.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.chains.ChainCards;
import nl.schakel.chains.ChainCards.Card;
import nl.schakel.chains.Link;
import nl.schakel.chains.LinkId;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.PersonalDataCheck;
import nl.schakel.shared.PersonalDataCheck.Finding;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;
import nl.schakel.workshops.WorkshopEvent.Change;
import nl.schakel.workshops.WorkshopEvent.WorkshopChanged;
import nl.schakel.workshops.WorkshopId;
import nl.schakel.workshops.model.Workshop;
import nl.schakel.workshops.model.Workshop.Cancelled;
import nl.schakel.workshops.model.Workshop.Concluded;
import nl.schakel.workshops.model.Workshop.Open;
import nl.schakel.workshops.model.Workshop.Plan;
import nl.schakel.workshops.model.Workshop.Planned;
import nl.schakel.workshops.model.Workshop.Round;
import nl.schakel.workshops.model.Workshop.Vignette;
import nl.schakel.workshops.port.BallotBox;
import nl.schakel.workshops.port.Workshops;

@ApplicationService
class HoldingService implements HoldWorkshop {

  private final Workshops workshops;
  private final BallotBox votes;
  private final ChainCards chains;
  private final Events events;
  private final Clock clock;

  HoldingService(
      Workshops workshops, BallotBox votes, ChainCards chains, Events events, Clock clock) {
    this.workshops = workshops;
    this.votes = votes;
    this.chains = chains;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public Outcome plan(Command command) {
    Card chain =
        chains
            .card(command.chain())
            .filter(card -> command.actor().mayFor(Permission.KEEP_CHAINS, card.keeper()))
            .orElseThrow(() -> new NotFoundException("chain"));
    if (!isInTheChain(command)) {
      return new Outcome.NotInTheChain();
    }
    return told(command)
        .<Outcome>map(text -> new Outcome.TellsOfSomebody(text, PersonalDataCheck.findings(text)))
        .orElseGet(() -> planned(command, chain));
  }

  private boolean isInTheChain(Command command) {
    Set<LinkId> meant =
        command.vignettes().stream()
            .flatMap(vignette -> vignette.agreed().stream())
            .collect(Collectors.toUnmodifiableSet());
    return chains
        .agreed(command.chain())
        .map(drawn -> drawn.links().stream().map(Link::id).collect(Collectors.toSet()))
        .filter(links -> links.containsAll(meant))
        .isPresent();
  }

  /** The first text that leads to somebody. */
  private static Optional<String> told(Command command) {
    return Stream.concat(
            Stream.of(command.agenda(), command.place()),
            command.vignettes().stream().map(Vignette::text))
        .filter(text -> !PersonalDataCheck.findings(text).isEmpty())
        .findFirst();
  }

  private Outcome planned(Command command, Card chain) {
    Planned planned =
        new Planned(
            new Plan(
                WorkshopId.next(),
                chain.id(),
                chain.keeper(),
                command.starts(),
                command.place(),
                command.parties(),
                command.agenda(),
                command.vignettes()));
    workshops.add(planned);
    return told(planned, Change.PLANNED, command.actor());
  }

  @Override
  public Outcome open(Actor actor, WorkshopId id) {
    return switch (theirs(actor, id)) {
      case Planned planned -> keep(planned.open(clock.instant()), Change.OPENED, actor);
      case Open open when open.round() == Round.BEFORE -> new Outcome.Done(id);
      case Open _, Concluded _, Cancelled _ -> new Outcome.NotNow();
    };
  }

  @Override
  public Outcome voteAgain(Actor actor, WorkshopId id) {
    return switch (theirs(actor, id)) {
      case Open open when open.round() == Round.BEFORE ->
          keep(open.again(), Change.VOTING_AGAIN, actor);
      case Open _ -> new Outcome.Done(id);
      case Planned _, Concluded _, Cancelled _ -> new Outcome.NotNow();
    };
  }

  @Override
  public Outcome conclude(Actor actor, WorkshopId id, String findings) {
    List<Finding> personal = PersonalDataCheck.findings(findings);
    return switch (theirs(actor, id)) {
      case Open _ when !personal.isEmpty() -> new Outcome.TellsOfSomebody(findings, personal);
      case Open open -> {
        votes.mix(id);
        yield keep(open.conclude(findings, clock.instant()), Change.CONCLUDED, actor);
      }
      case Concluded _ -> new Outcome.Done(id);
      case Planned _, Cancelled _ -> new Outcome.NotNow();
    };
  }

  @Override
  public Outcome cancel(Actor actor, WorkshopId id) {
    return switch (theirs(actor, id)) {
      case Planned planned -> keep(planned.cancel(clock.instant()), Change.CANCELLED, actor);
      case Cancelled _ -> new Outcome.Done(id);
      case Open _, Concluded _ -> new Outcome.NotNow();
    };
  }

  private Workshop theirs(Actor actor, WorkshopId id) {
    return workshops
        .lock(id)
        .filter(found -> actor.mayFor(Permission.KEEP_CHAINS, found.plan().keeper()))
        .orElseThrow(() -> new NotFoundException("workshop"));
  }

  private Outcome keep(Workshop after, Change change, Actor actor) {
    workshops.save(after);
    return told(after, change, actor);
  }

  private Outcome told(Workshop workshop, Change change, Actor actor) {
    Instant now = clock.instant();
    events.publish(
        new WorkshopChanged(workshop.getId(), change, Optional.of(actor.account().value()), now));
    return new Outcome.Done(workshop.getId());
  }
}
