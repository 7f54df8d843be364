package nl.schakel.chains.usecase;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.chains.ChainEvent.Answer;
import nl.schakel.chains.ChainEvent.PlaceAnswered;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.model.ChainVersion.Draft;
import nl.schakel.chains.model.Place;
import nl.schakel.chains.port.ChainVersions;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class PlaceService implements AskPlaces {

  private final Keepers keepers;
  private final ChainVersions versions;

  PlaceService(Keepers keepers, ChainVersions versions) {
    this.keepers = keepers;
    this.versions = versions;
  }

  @Override
  public Outcome ask(Actor actor, ChainId id, Collection<OrganisationId> partners) {
    keepers.lock(actor, id);
    return versions
        .draft(id)
        .map(draft -> ask(actor, draft, partners))
        .orElseGet(Outcome.NoDraft::new);
  }

  private Outcome ask(Actor actor, Draft draft, Collection<OrganisationId> partners) {
    List<OrganisationId> asked =
        draft.links().partners().stream()
            .filter(partners::contains)
            .filter(partner -> !isAccepted(draft, partner))
            .toList();
    if (!asked.isEmpty()) {
      keepers.save(draft, asking(draft, asked));
      asked.forEach(partner -> tell(actor, draft, partner));
    }
    return new Outcome.Asked(asked);
  }

  private static boolean isAccepted(Draft draft, OrganisationId partner) {
    return draft.placeOf(partner).filter(Place.Accepted.class::isInstance).isPresent();
  }

  /** Who did not answer is reminded of what was asked; who said no is asked anew. */
  private Draft asking(Draft draft, List<OrganisationId> partners) {
    Draft next = draft;
    for (OrganisationId partner : partners) {
      if (draft.placeOf(partner).filter(Place.Asked.class::isInstance).isEmpty()) {
        next = next.with(Place.ask(partner, draft.links().print(partner), keepers.now()));
      }
    }
    return next;
  }

  private void tell(Actor actor, Draft draft, OrganisationId partner) {
    keepers.tell(
        new PlaceAnswered(
            draft.id().chain(),
            draft.id().number(),
            partner,
            Answer.ASKED,
            Optional.of(actor.account().value()),
            keepers.now()));
  }
}
