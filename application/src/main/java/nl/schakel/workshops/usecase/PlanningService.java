package nl.schakel.workshops.usecase;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
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
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.usecase.ApplicationService;
import nl.schakel.workshops.WorkshopEvent.Change;
import nl.schakel.workshops.WorkshopId;
import nl.schakel.workshops.model.Workshop.Changes;
import nl.schakel.workshops.model.Workshop.Plan;
import nl.schakel.workshops.model.Workshop.Planned;
import nl.schakel.workshops.model.Workshop.Vignette;
import nl.schakel.workshops.port.Workshops;

@ApplicationService
class PlanningService implements PlanWorkshop {

  private final Workshops workshops;
  private final ChainCards chains;
  private final WorkshopDesk desk;

  PlanningService(Workshops workshops, ChainCards chains, WorkshopDesk desk) {
    this.workshops = workshops;
    this.chains = chains;
    this.desk = desk;
  }

  @Override
  public Outcome plan(Command command) {
    Card chain =
        chains
            .card(command.chain())
            .filter(card -> command.actor().mayFor(Permission.KEEP_CHAINS, card.keeper()))
            .orElseThrow(() -> new NotFoundException("chain"));
    return ifRight(command, () -> planned(command, plan(command, WorkshopId.next(), chain)));
  }

  @Override
  public Outcome change(WorkshopId id, Optional<Integer> seen, Command command) {
    return desk.theirs(command.actor(), id) instanceof Planned before
        ? ifRight(command, () -> changed(command, seen, before))
        : new Outcome.NotNow();
  }

  private Outcome ifRight(Command command, Supplier<Outcome> write) {
    if (!isInTheChain(command)) {
      return new Outcome.NotInTheChain();
    }
    return told(command)
        .<Outcome>map(text -> new Outcome.TellsOfSomebody(text, PersonalDataCheck.findings(text)))
        .orElseGet(write);
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

  private Outcome planned(Command command, Plan plan) {
    Planned planned = new Planned(plan);
    workshops.add(planned);
    return tell(planned, Change.PLANNED, command.actor());
  }

  private Outcome changed(Command command, Optional<Integer> seen, Planned before) {
    Plan plan = before.plan();
    if (seen.filter(revision -> revision != plan.changes().revision()).isPresent()) {
      throw new StaleChangeException("workshop");
    }
    Card chain = chains.card(plan.chain()).orElseThrow(() -> new NotFoundException("chain"));
    Planned after = before.change(plan(command, plan.id(), chain));
    workshops.replan(after);
    return tell(after, Change.CHANGED, command.actor());
  }

  private Outcome tell(Planned workshop, Change change, Actor actor) {
    desk.tell(workshop, change, actor);
    return new Outcome.Done(workshop.getId());
  }

  private static Plan plan(Command command, WorkshopId id, Card chain) {
    return new Plan(
        id,
        chain.id(),
        chain.keeper(),
        command.starts(),
        command.place(),
        command.parties(),
        command.agenda(),
        command.vignettes(),
        Changes.NONE);
  }
}
