package nl.schakel.library.usecase;

import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.communities.Communities;
import nl.schakel.communities.Communities.Tie;
import nl.schakel.communities.CommunityId;
import nl.schakel.library.ItemId;
import nl.schakel.library.LibraryEvent.Change;
import nl.schakel.library.port.Uses;
import nl.schakel.library.port.Uses.Use;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.PersonalDataCheck;
import nl.schakel.shared.PersonalDataCheck.Finding;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class UsingService implements TellUse {

  private final Bench bench;
  private final Uses uses;
  private final Communities communities;

  UsingService(Bench bench, Uses uses, Communities communities) {
    this.bench = bench;
    this.uses = uses;
    this.communities = communities;
  }

  @Override
  public Outcome tell(Command command) {
    bench.read(command.item());
    if (!isTheirs(command)) {
      return new Outcome.NotTheirs();
    }
    List<Finding> findings = PersonalDataCheck.findings(command.how());
    return findings.isEmpty() ? keep(command) : new Outcome.TellsOfSomebody(findings);
  }

  private Outcome keep(Command command) {
    uses.tell(
        new Use(
            command.item(),
            command.actor().person(),
            organisation(command.users()),
            community(command.users()),
            command.how(),
            bench.now()));
    bench.tell(command.actor(), command.item(), Change.USE_TOLD);
    return new Outcome.Told();
  }

  @Override
  public Outcome takeBack(Actor actor, ItemId item) {
    bench.read(item);
    uses.takeBack(item, actor.person());
    bench.tell(actor, item, Change.USE_TAKEN_BACK);
    return new Outcome.TakenBack();
  }

  private boolean isTheirs(Command command) {
    Actor actor = command.actor();
    return switch (command.users()) {
      case Users.OwnTeam _ -> true;
      case Users.Organisation(var id) ->
          actor.assignments().stream().anyMatch(each -> each.organisation().equals(id));
      case Users.Community(var id) -> communities.tie(id, actor.person()) != Tie.NONE;
    };
  }

  private static Optional<OrganisationId> organisation(Users users) {
    return users instanceof Users.Organisation(var id) ? Optional.of(id) : Optional.empty();
  }

  private static Optional<CommunityId> community(Users users) {
    return users instanceof Users.Community(var id) ? Optional.of(id) : Optional.empty();
  }
}
