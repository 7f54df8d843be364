package nl.schakel.chains.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.chains.Link.Part;
import nl.schakel.chains.model.Place;
import nl.schakel.chains.query.VersionSheet.Draft;
import nl.schakel.chains.usecase.AskPlaces;
import nl.schakel.chains.usecase.AskPlaces.Outcome;
import nl.schakel.chains.web.KeepingDesk.Work;
import nl.schakel.chains.web.PlacesPage.Row;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import nl.schakel.shared.web.Parts.Option;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Asking partners for their places in a draft, and how that stands. */
@Controller
@Requires(Permission.KEEP_CHAINS)
@RequestMapping(KeepingDesk.PATH + "/{chain}/places")
class PlacesController {

  private static final String TEXTS = "chains.places";
  private static final int MOST = 60;

  private final KeepingDesk desk;
  private final KeptChainShowing chains;
  private final AskPlaces asking;

  PlacesController(KeepingDesk desk, KeptChainShowing chains, AskPlaces asking) {
    this.desk = desk;
    this.chains = chains;
    this.asking = asking;
  }

  @GetMapping
  View look(@PathVariable UUID chain, Actor actor, Frame frame) {
    Work work = desk.open(actor, chain, frame);
    List<String> unasked =
        work.draft().stream()
            .flatMap(draft -> draft.unasked().stream())
            .map(id -> id.value().toString())
            .toList();
    Map<String, List<String>> ticked = Map.of("partners", unasked);
    return frame.show(page(work, new FormView(TEXTS, ticked, List.of()), frame));
  }

  @PostMapping
  View ask(@PathVariable UUID chain, Input input, Actor actor, Frame frame) {
    Work work = desk.open(actor, chain, frame);
    var partners = input.list("partners", 1, MOST, As.id(OrganisationId::new));
    return switch (input.outcome(partners)) {
      case Rejected<List<OrganisationId>>(var errors) ->
          frame.refuse(page(work, new FormView(TEXTS, input.typed(), errors), frame));
      case Accepted<List<OrganisationId>>(var chosen) ->
          frame.seeOther(
              work.address() + "/places",
              switch (asking.ask(actor, work.chain().id(), chosen)) {
                case Outcome.Asked _ -> "chains.notice.asked";
                case Outcome.NoDraft _ -> "chains.notice.noDraft";
              });
    };
  }

  private PlacesPage page(Work work, FormView form, Frame frame) {
    ChainWords words = chains.words(work, frame);
    List<Row> rows =
        work.draft().stream()
            .flatMap(
                draft -> draft.links().partners().stream().map(p -> row(draft, p, words, frame)))
            .toList();
    List<Option> open =
        work.draft().stream()
            .flatMap(draft -> draft.links().partners().stream().filter(p -> isOpen(draft, p)))
            .map(partner -> Option.of(partner.value().toString(), words.organisation(partner)))
            .toList();
    return new PlacesPage(work, rows, open, form);
  }

  private static boolean isOpen(Draft draft, OrganisationId partner) {
    return draft.placeOf(partner).filter(Place.Accepted.class::isInstance).isEmpty();
  }

  private static Row row(Draft draft, OrganisationId partner, ChainWords words, Frame frame) {
    boolean needed = draft.links().primaries().contains(partner);
    return new Row(
        words.organisation(partner),
        needed ? frame.text("chain.part." + Part.PRIMARY) : "",
        draft
            .placeOf(partner)
            .map(place -> PlaceWords.status(place, frame))
            .orElseGet(() -> new Status(frame.text("chains.place.none"), Tone.NEUTRAL)),
        draft.placeOf(partner).map(place -> PlaceWords.when(place, frame)).orElse(""));
  }
}
