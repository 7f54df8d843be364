package nl.schakel.agreements.web;

import java.net.URI;
import java.util.List;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.agreements.query.AllianceBook;
import nl.schakel.agreements.query.AllianceBook.AllianceSheet;
import nl.schakel.agreements.usecase.KeepAlliances;
import nl.schakel.agreements.usecase.KeepAlliances.Outcome;
import nl.schakel.agreements.web.AgreementJson.AllianceDetail;
import nl.schakel.agreements.web.AgreementShapes.AllianceShape;
import nl.schakel.agreements.web.AgreementShapes.DepartureShape;
import nl.schakel.agreements.web.AgreementShapes.TerminationShape;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Slug;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Answers.Listing;
import nl.schakel.shared.web.Answers.Refused;
import nl.schakel.shared.web.As;
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

/** Alliances, for programs. */
@RestController
@RequestMapping("/api/v1/alliances")
@Requires(Permission.KEEP_AGREEMENTS)
class AlliancesApi {

  private final Own own;
  private final AllianceBook book;
  private final KeepAlliances alliances;
  private final Naming naming;

  AlliancesApi(Own own, AllianceBook book, KeepAlliances alliances, Naming naming) {
    this.own = own;
    this.book = book;
    this.alliances = alliances;
    this.naming = naming;
  }

  @GetMapping
  @Requires(Permission.ANYONE)
  Listing<AllianceDetail> alliances(PageRequest page) {
    List<AllianceSheet> all = book.all();
    return Listing.of(page.of(all).map(AllianceDetail::of));
  }

  @GetMapping("/{slug}")
  @Requires(Permission.ANYONE)
  ResponseEntity<AllianceDetail> alliance(@PathVariable Slug slug) {
    return answer(ResponseEntity.ok(), slug);
  }

  @PostMapping
  ResponseEntity<AllianceDetail> recordAlliance(
      @Accepts(AllianceShape.class) Input input, Actor actor) {
    var read = input.orReject(new AllianceInput(input, naming).read());
    demandDone(alliances.record(actor, read.profile(), read.memberships()));
    Slug slug = read.profile().slug();
    return answer(ResponseEntity.created(URI.create("/api/v1/alliances/" + slug.value())), slug);
  }

  @PutMapping("/{slug}")
  ResponseEntity<AllianceDetail> reviseAlliance(
      @PathVariable Slug slug, @Accepts(AllianceShape.class) Input input, Actor actor) {
    AllianceSheet alliance = own.alliance(actor, slug);
    var version = input.seenVersion();
    var read = input.orReject(new AllianceInput(input, naming).read());
    demandDone(
        alliances.revise(actor, alliance.id(), version.get(), read.profile(), read.memberships()));
    return answer(ResponseEntity.ok(), read.profile().slug());
  }

  @PostMapping("/{slug}/departures")
  ResponseEntity<AllianceDetail> letLeave(
      @PathVariable Slug slug, @Accepts(DepartureShape.class) Input input, Actor actor) {
    AllianceSheet alliance = own.alliance(actor, slug);
    var member = input.id("organisationId", OrganisationId::new);
    var day = input.required("day", As.date());
    demandDone(
        input.orReject(() -> alliances.letLeave(actor, alliance.id(), member.get(), day.get())));
    return answer(ResponseEntity.ok(), slug);
  }

  @PostMapping("/{slug}/termination")
  ResponseEntity<AllianceDetail> endAlliance(
      @PathVariable Slug slug, @Accepts(TerminationShape.class) Input input, Actor actor) {
    AllianceSheet alliance = own.alliance(actor, slug);
    var day = input.required("day", As.date());
    demandDone(input.orReject(() -> alliances.end(actor, alliance.id(), day.get())));
    return answer(ResponseEntity.ok(), slug);
  }

  @PostMapping("/{slug}/reactivation")
  ResponseEntity<AllianceDetail> resumeAlliance(@PathVariable Slug slug, Actor actor) {
    demandDone(alliances.resume(actor, own.alliance(actor, slug).id()));
    return answer(ResponseEntity.ok(), slug);
  }

  private static void demandDone(Outcome outcome) {
    switch (outcome) {
      case Outcome.Done _ -> {}
      case Outcome.SlugTaken _ -> throw new Refused("ADDRESS_TAKEN");
      case Outcome.NotNow _ -> throw new Refused("ALLIANCE_STATE");
      case Outcome.NotAMember _ -> throw new Refused("NOT_A_MEMBER");
      case Outcome.LeadCannotLeave _ -> throw new Refused("LEAD_CANNOT_LEAVE");
      case Outcome.InTheFuture _ -> throw new Refused("DAY_IN_THE_FUTURE");
    }
  }

  private ResponseEntity<AllianceDetail> answer(BodyBuilder builder, Slug slug) {
    AllianceSheet alliance = own.alliance(slug);
    return builder.eTag(Long.toString(alliance.version())).body(AllianceDetail.of(alliance));
  }
}
