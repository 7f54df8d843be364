package nl.schakel.chains.usecase;

import java.time.Instant;
import java.util.List;
import nl.schakel.access.Permission;
import nl.schakel.chains.ChainEvent.Answer;
import nl.schakel.chains.ChainEvent.PlaceAnswered;
import nl.schakel.chains.model.ChainVersion;
import nl.schakel.chains.model.ChainVersion.Draft;
import nl.schakel.chains.model.Place;
import nl.schakel.chains.model.Place.Accepted;
import nl.schakel.chains.model.Place.Asked;
import nl.schakel.chains.model.Place.Declined;
import nl.schakel.chains.port.ChainVersions;
import nl.schakel.chains.port.Chains;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.PersonalDataCheck;
import nl.schakel.shared.PersonalDataCheck.Finding;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class AnsweringService implements AnswerForChain {

  private final Chains chains;
  private final ChainVersions versions;
  private final Keepers keepers;

  AnsweringService(Chains chains, ChainVersions versions, Keepers keepers) {
    this.chains = chains;
    this.versions = versions;
    this.keepers = keepers;
  }

  @Override
  public Outcome answer(Command command) {
    ChainVersion.Id asking = versions.asking(command.request()).orElseThrow(AnsweringService::gone);
    if (chains.lock(asking.chain()).isEmpty()) {
      throw gone();
    }
    ChainVersion version = versions.find(asking).orElseThrow(AnsweringService::gone);
    Place place =
        version.places().stream()
            .filter(each -> each.request().id().equals(command.request()))
            .findFirst()
            .orElseThrow(AnsweringService::gone);
    demandTheirs(command.by(), place);
    return version instanceof Draft draft && isAsked(command.by(), place, draft)
        ? unlessItTells(command, draft, place)
        : new Outcome.NoLongerAsked();
  }

  /** Whoever has a link does not overrule a colleague who said who they were. */
  private static boolean isAsked(Answerer by, Place place, Draft draft) {
    return place.isAbout(draft.links()) && (by.person().isPresent() || place.by().isEmpty());
  }

  private Outcome unlessItTells(Command command, Draft draft, Place place) {
    List<Finding> findings = command.reason().map(PersonalDataCheck::findings).orElse(List.of());
    return findings.isEmpty()
        ? answer(command, draft, place)
        : new Outcome.TellsOfSomebody(findings);
  }

  private static NotFoundException gone() {
    return new NotFoundException("place");
  }

  private static void demandTheirs(Answerer by, Place place) {
    if (by instanceof Answerer.Somebody(var actor)
        && !actor.mayFor(Permission.ANSWER_FOR_CHAIN, place.partner())) {
      throw gone();
    }
  }

  /** Until it is agreed, a partner may think again. */
  private Outcome answer(Command command, Draft draft, Place before) {
    Instant now = keepers.now();
    Asked asked = new Asked(before.request());
    Place after =
        command
            .reason()
            .<Place>map(reason -> asked.decline(reason, command.by().person(), now))
            .orElseGet(() -> asked.accept(command.by().person(), now));
    command.by().person().ifPresent(_ -> keepers.closeLink(before));
    if (saysTheSame(before, after)) {
      return new Outcome.AlreadySaid();
    }
    versions.save(draft.with(after));
    tell(command.by(), draft, after);
    return after instanceof Accepted ? new Outcome.Accepted() : new Outcome.Declined();
  }

  private static boolean saysTheSame(Place before, Place after) {
    return switch (after) {
      case Asked _ -> false;
      case Accepted _ -> before instanceof Accepted;
      case Declined(var _, var reason, var _, var _) ->
          before instanceof Declined(var _, var said, var _, var _) && said.equals(reason);
    };
  }

  private void tell(Answerer by, Draft draft, Place place) {
    keepers.tell(
        new PlaceAnswered(
            draft.id().chain(),
            draft.id().number(),
            place.partner(),
            place instanceof Accepted ? Answer.ACCEPTED : Answer.DECLINED,
            by.account(),
            keepers.now()));
  }
}
