package nl.schakel.agreements.web;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.agreements.CommitmentId;
import nl.schakel.agreements.query.CovenantBook;
import nl.schakel.agreements.query.CovenantBook.CovenantSheet;
import nl.schakel.agreements.usecase.KeepCovenants;
import nl.schakel.agreements.usecase.KeepCovenants.Outcome;
import nl.schakel.agreements.web.AgreementJson.CovenantDetail;
import nl.schakel.agreements.web.AgreementShapes.CovenantShape;
import nl.schakel.agreements.web.AgreementShapes.StandingShape;
import nl.schakel.shared.Language;
import nl.schakel.shared.Slug;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Answers.Listing;
import nl.schakel.shared.web.Answers.Refused;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Covenants, for programs. */
@RestController
@RequestMapping("/api/v1/covenants")
@Requires(Permission.KEEP_AGREEMENTS)
class CovenantsApi {

  private final Own own;
  private final CovenantBook book;
  private final KeepCovenants covenants;
  private final Naming naming;
  private final Clock clock;

  CovenantsApi(Own own, CovenantBook book, KeepCovenants covenants, Naming naming, Clock clock) {
    this.own = own;
    this.book = book;
    this.covenants = covenants;
    this.naming = naming;
    this.clock = clock;
  }

  @GetMapping
  @Requires(Permission.ANYONE)
  Listing<CovenantDetail> covenants(PageRequest page) {
    LocalDate today = LocalDate.now(clock);
    return Listing.of(page.of(book.all()).map(each -> CovenantDetail.of(each, today)));
  }

  @GetMapping("/{slug}")
  @Requires(Permission.ANYONE)
  ResponseEntity<CovenantDetail> covenant(@PathVariable Slug slug) {
    return answer(ResponseEntity.ok(), slug);
  }

  @PostMapping
  ResponseEntity<CovenantDetail> recordCovenant(
      @Accepts(CovenantShape.class) Input input, Actor actor) {
    var read = input.orReject(new CovenantInput(input, naming).read());
    demandDone(covenants.record(actor, read.terms(), read.commitments()));
    Slug slug = read.terms().slug();
    return answer(ResponseEntity.created(URI.create("/api/v1/covenants/" + slug.value())), slug);
  }

  @PutMapping("/{slug}")
  ResponseEntity<CovenantDetail> reviseCovenant(
      @PathVariable Slug slug, @Accepts(CovenantShape.class) Input input, Actor actor) {
    CovenantSheet covenant = own.covenant(actor, slug);
    var version = input.seenVersion();
    var read = input.orReject(new CovenantInput(input, naming).read());
    demandDone(
        covenants.revise(actor, covenant.id(), version.get(), read.terms(), read.commitments()));
    return answer(ResponseEntity.ok(), read.terms().slug());
  }

  @PostMapping("/{slug}/commitments/{id}/standings")
  ResponseEntity<CovenantDetail> measure(
      @PathVariable Slug slug,
      @PathVariable CommitmentId id,
      @Accepts(StandingShape.class) Input input,
      Actor actor) {
    CovenantSheet covenant = own.covenant(actor, slug);
    var standing = input.orReject(new StandingInput(input).read());
    demandDone(covenants.measure(actor, covenant.id(), id, standing));
    return answer(ResponseEntity.ok(), slug);
  }

  private static void demandDone(Outcome outcome) {
    switch (outcome) {
      case Outcome.Done _ -> {}
      case Outcome.SlugTaken _ -> throw new Refused("ADDRESS_TAKEN");
      case Outcome.InTheFuture _ -> throw new Refused("DAY_IN_THE_FUTURE");
      case Outcome.AlreadyMeasured(var commitments) ->
          throw new Refused(
              "COMMITMENT_MEASURED",
              Map.of("statement", commitments.getFirst().promise().statement().in(Language.DUTCH)));
    }
  }

  private ResponseEntity<CovenantDetail> answer(BodyBuilder builder, Slug slug) {
    CovenantSheet covenant = own.covenant(slug);
    return builder
        .eTag(Long.toString(covenant.version()))
        .body(CovenantDetail.of(covenant, LocalDate.now(clock)));
  }
}
