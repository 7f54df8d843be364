package nl.schakel.learning.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.schakel.access.Caller;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.model.Programme.Format;
import nl.schakel.learning.model.Programme.TargetGroup;
import nl.schakel.learning.query.Catalogue.Card;
import nl.schakel.learning.query.Prospectus.Offer;
import nl.schakel.learning.query.Prospectus.Run;
import nl.schakel.shared.Slug;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Answers.Listing;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is offered, for programs. */
@RestController
@RequestMapping("/api/v1")
@Requires(Permission.ANYONE)
class CatalogueApi {

  private final Choosing choosing;
  private final Shown shown;
  private final Names names;
  private final Clock clock;

  CatalogueApi(Choosing choosing, Shown shown, Names names, Clock clock) {
    this.choosing = choosing;
    this.shown = shown;
    this.names = names;
    this.clock = clock;
  }

  /** What the list may be narrowed by; several values of one filter widen it again. */
  record ProgrammesQuery(
      List<String> topic,
      List<Format> format,
      List<TargetGroup> targetGroup,
      List<String> language,
      List<String> country,
      String q,
      int pageNumber,
      int pageSize) {}

  @GetMapping("/programmes")
  Listing<ProgrammeSummary> programmes(@Accepts(ProgrammesQuery.class) Input input) {
    Page<Card> cards = choosing.choose(AskedInput.read(input)).cards();
    Known known = names.known();
    Instant now = clock.instant();
    return Listing.of(cards.map(card -> ProgrammeSummary.of(card, known, now)));
  }

  @GetMapping("/programmes/{slug}")
  ResponseEntity<ProgrammeDetail> programme(@PathVariable Slug slug, Caller caller) {
    Offer offer = shown.programme(slug, caller, clock.instant());
    return ResponseEntity.ok()
        .eTag(Long.toString(offer.version()))
        .body(ProgrammeDetail.of(offer, shown.grant(offer), shown.names(offer)));
  }

  @GetMapping("/programmes/{slug}/editions")
  Listing<EditionDetail> editions(@PathVariable Slug slug, PageRequest page, Caller caller) {
    Instant now = clock.instant();
    Offer offer = shown.programme(slug, caller, now);
    List<EditionDetail> all =
        shown.runs(offer, caller).stream()
            .map(run -> EditionDetail.of(run, slug.value(), now))
            .toList();
    return Listing.of(page.of(all));
  }

  @GetMapping("/editions/{id}")
  ResponseEntity<EditionDetail> edition(@PathVariable EditionId id, Caller caller) {
    Instant now = clock.instant();
    Offer offer = shown.programmeOf(id, caller, now);
    Run run = shown.run(offer, id, caller);
    return ResponseEntity.ok()
        .eTag(Long.toString(run.version()))
        .body(EditionDetail.of(run, offer.slug().value(), now));
  }
}
