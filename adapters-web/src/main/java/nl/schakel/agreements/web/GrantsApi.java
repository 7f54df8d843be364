package nl.schakel.agreements.web;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.agreements.query.GrantBook;
import nl.schakel.agreements.query.GrantBook.GrantSheet;
import nl.schakel.agreements.usecase.KeepGrants;
import nl.schakel.agreements.usecase.KeepGrants.Outcome;
import nl.schakel.agreements.web.AgreementJson.GrantDetail;
import nl.schakel.agreements.web.AgreementShapes.GrantShape;
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

/** Grants, for programs. */
@RestController
@RequestMapping("/api/v1/grants")
@Requires(Permission.KEEP_AGREEMENTS)
class GrantsApi {

  private final Own own;
  private final GrantBook book;
  private final KeepGrants grants;
  private final Spending spending;
  private final Naming naming;
  private final Clock clock;

  GrantsApi(
      Own own, GrantBook book, KeepGrants grants, Spending spending, Naming naming, Clock clock) {
    this.own = own;
    this.book = book;
    this.grants = grants;
    this.spending = spending;
    this.naming = naming;
    this.clock = clock;
  }

  @GetMapping
  @Requires(Permission.ANYONE)
  Listing<GrantDetail> grants(PageRequest page) {
    return Listing.of(page.of(book.all()).map(this::detail));
  }

  @GetMapping("/{slug}")
  @Requires(Permission.ANYONE)
  ResponseEntity<GrantDetail> grant(@PathVariable Slug slug) {
    return answer(ResponseEntity.ok(), slug);
  }

  @PostMapping
  ResponseEntity<GrantDetail> recordGrant(@Accepts(GrantShape.class) Input input, Actor actor) {
    var read = input.orReject(new GrantInput(input, naming).read());
    demandDone(grants.record(actor, read.terms(), read.quotas()));
    Slug slug = read.terms().slug();
    return answer(ResponseEntity.created(URI.create("/api/v1/grants/" + slug.value())), slug);
  }

  @PutMapping("/{slug}")
  ResponseEntity<GrantDetail> reviseGrant(
      @PathVariable Slug slug, @Accepts(GrantShape.class) Input input, Actor actor) {
    GrantSheet grant = own.grant(actor, slug);
    var version = input.seenVersion();
    var read = input.orReject(new GrantInput(input, naming).read());
    demandDone(grants.revise(actor, grant.id(), version.get(), read.terms(), read.quotas()));
    return answer(ResponseEntity.ok(), read.terms().slug());
  }

  private static void demandDone(Outcome outcome) {
    switch (outcome) {
      case Outcome.Done _ -> {}
      case Outcome.SlugTaken _ -> throw new Refused("ADDRESS_TAKEN");
      case Outcome.BelowGiven(_, int given) ->
          throw new Refused("QUOTA_BELOW_GIVEN", Map.of("given", given));
    }
  }

  private ResponseEntity<GrantDetail> answer(BodyBuilder builder, Slug slug) {
    GrantSheet grant = own.grant(slug);
    return builder.eTag(Long.toString(grant.version())).body(detail(grant));
  }

  private GrantDetail detail(GrantSheet grant) {
    return GrantDetail.of(grant, spending.of(grant), LocalDate.now(clock).getYear());
  }
}
