package nl.schakel.agreements.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.agreements.query.GrantBook.GrantSheet;
import nl.schakel.agreements.usecase.KeepGrants;
import nl.schakel.agreements.usecase.KeepGrants.Outcome;
import nl.schakel.agreements.web.KeepPage.Seen;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Where a grant is written. */
@Controller
@Requires(Permission.KEEP_AGREEMENTS)
class GrantFormController {

  static final String NEW = "/agreements/new-grant";

  private final Own own;
  private final KeepGrants grants;
  private final KeepPages pages;

  GrantFormController(Own own, KeepGrants grants, KeepPages pages) {
    this.own = own;
    this.grants = grants;
    this.pages = pages;
  }

  @GetMapping(NEW)
  View begin(Actor actor, Frame frame) {
    return frame.show(new GrantFormPage(pages.empty(GrantFormPage.TEXTS, NEW, actor, frame)));
  }

  @PostMapping(NEW)
  View record(Input input, Actor actor, Frame frame) {
    KeepPage page =
        pages.page(GrantFormPage.TEXTS, NEW, input.typed(), Optional.empty(), actor, frame);
    return pages.answer(
        input.outcome(new GrantInput(input, pages.naming()).read()),
        actor,
        read -> read.terms().keeper(),
        read ->
            answer(
                grants.record(actor, read.terms(), read.quotas()),
                read.terms().slug(),
                page,
                frame),
        page,
        refused -> frame.refuse(new GrantFormPage(refused)));
  }

  @GetMapping("/grants/{slug}/edit")
  View edit(@PathVariable Slug slug, Actor actor, Frame frame) {
    return frame.show(
        new GrantFormPage(page(own.grant(actor, slug), Optional.empty(), actor, frame)));
  }

  @PostMapping("/grants/{slug}/edit")
  View revise(@PathVariable Slug slug, Input input, Actor actor, Frame frame) {
    GrantSheet grant = own.grant(actor, slug);
    KeepPage page = page(grant, Optional.of(input), actor, frame);
    long seen = KeepPages.seen(input);
    return pages.answer(
        input.outcome(new GrantInput(input, pages.naming()).read()),
        actor,
        read -> read.terms().keeper(),
        read ->
            answer(
                grants.revise(actor, grant.id(), seen, read.terms(), read.quotas()),
                read.terms().slug(),
                page,
                frame),
        page,
        refused -> frame.refuse(new GrantFormPage(refused)));
  }

  private static View answer(Outcome outcome, Slug slug, KeepPage page, Frame frame) {
    return switch (outcome) {
      case Outcome.Done _ -> frame.seeOther("/grants/" + slug.value(), "agreements.notice.saved");
      case Outcome.SlugTaken _ -> refuse(page, FieldError.of("/slug", "ALREADY_EXISTS"), frame);
      case Outcome.BelowGiven(var quota, int given) ->
          refuse(
              page,
              new FieldError(
                  "/quotas",
                  "BELOW_GIVEN",
                  Map.of(
                      "kind", frame.text("agreements.quota.kind." + quota.kind()), "given", given)),
              frame);
    };
  }

  private static View refuse(KeepPage page, FieldError error, Frame frame) {
    return frame.refuse(new GrantFormPage(page.with(List.of(error))));
  }

  private KeepPage page(GrantSheet grant, Optional<Input> typed, Actor actor, Frame frame) {
    var known = pages.known(grant.terms().funders());
    String address = ShowingGrant.address(grant);
    Seen seen = new Seen(grant.terms().name().in(frame.language()), address, grant.version());
    return pages.page(
        GrantFormPage.TEXTS,
        address + "/edit",
        typed.map(Input::typed).orElseGet(() -> Filled.grant(grant, known)),
        Optional.of(seen),
        actor,
        frame);
  }
}
