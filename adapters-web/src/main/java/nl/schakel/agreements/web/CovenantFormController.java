package nl.schakel.agreements.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.agreements.model.Covenant.Party;
import nl.schakel.agreements.query.CovenantBook.CovenantSheet;
import nl.schakel.agreements.usecase.KeepCovenants;
import nl.schakel.agreements.usecase.KeepCovenants.Outcome;
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

/** Where a covenant is written. */
@Controller
@Requires(Permission.KEEP_AGREEMENTS)
class CovenantFormController {

  static final String NEW = "/agreements/new-covenant";

  private final Own own;
  private final KeepCovenants covenants;
  private final KeepPages pages;

  CovenantFormController(Own own, KeepCovenants covenants, KeepPages pages) {
    this.own = own;
    this.covenants = covenants;
    this.pages = pages;
  }

  @GetMapping(NEW)
  View begin(Actor actor, Frame frame) {
    return frame.show(new CovenantFormPage(pages.empty(CovenantFormPage.TEXTS, NEW, actor, frame)));
  }

  @PostMapping(NEW)
  View record(Input input, Actor actor, Frame frame) {
    KeepPage page =
        pages.page(CovenantFormPage.TEXTS, NEW, input.typed(), Optional.empty(), actor, frame);
    return pages.answer(
        input.outcome(new CovenantInput(input, pages.naming()).read()),
        actor,
        read -> read.terms().keeper(),
        read ->
            answer(
                covenants.record(actor, read.terms(), read.commitments()),
                read.terms().slug(),
                page,
                frame),
        page,
        refused -> frame.refuse(new CovenantFormPage(refused)));
  }

  @GetMapping("/covenants/{slug}/edit")
  View edit(@PathVariable Slug slug, Actor actor, Frame frame) {
    return frame.show(
        new CovenantFormPage(page(own.covenant(actor, slug), Optional.empty(), actor, frame)));
  }

  @PostMapping("/covenants/{slug}/edit")
  View revise(@PathVariable Slug slug, Input input, Actor actor, Frame frame) {
    CovenantSheet covenant = own.covenant(actor, slug);
    KeepPage page = page(covenant, Optional.of(input), actor, frame);
    long seen = KeepPages.seen(input);
    return pages.answer(
        input.outcome(new CovenantInput(input, pages.naming()).read()),
        actor,
        read -> read.terms().keeper(),
        read ->
            answer(
                covenants.revise(actor, covenant.id(), seen, read.terms(), read.commitments()),
                read.terms().slug(),
                page,
                frame),
        page,
        refused -> frame.refuse(new CovenantFormPage(refused)));
  }

  private static View answer(Outcome outcome, Slug slug, KeepPage page, Frame frame) {
    return switch (outcome) {
      case Outcome.Done _ ->
          frame.seeOther("/covenants/" + slug.value(), "agreements.notice.saved");
      case Outcome.SlugTaken _ -> refuse(page, FieldError.of("/slug", "ALREADY_EXISTS"), frame);
      case Outcome.AlreadyMeasured(var commitments) ->
          refuse(
              page,
              new FieldError(
                  "/commitments",
                  "ALREADY_MEASURED",
                  Map.of(
                      "statement",
                      commitments.getFirst().promise().statement().in(frame.language()))),
              frame);
      case Outcome.InTheFuture _ -> frame.seeOther(page.back(), "agreements.notice.notNow");
    };
  }

  private static View refuse(KeepPage page, FieldError error, Frame frame) {
    return frame.refuse(new CovenantFormPage(page.with(List.of(error))));
  }

  private KeepPage page(CovenantSheet covenant, Optional<Input> typed, Actor actor, Frame frame) {
    var known = pages.known(covenant.terms().parties().stream().map(Party::organisation).toList());
    String address = ShowingCovenant.address(covenant);
    Seen seen = new Seen(covenant.terms().name().in(frame.language()), address, covenant.version());
    return pages.page(
        CovenantFormPage.TEXTS,
        address + "/edit",
        typed.map(Input::typed).orElseGet(() -> Filled.covenant(covenant, known)),
        Optional.of(seen),
        actor,
        frame);
  }
}
