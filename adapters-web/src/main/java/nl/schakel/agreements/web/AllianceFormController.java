package nl.schakel.agreements.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.agreements.model.Memberships.Membership;
import nl.schakel.agreements.query.AllianceBook.AllianceSheet;
import nl.schakel.agreements.usecase.KeepAlliances;
import nl.schakel.agreements.usecase.KeepAlliances.Outcome;
import nl.schakel.agreements.web.KeepPage.Seen;
import nl.schakel.agreements.web.Names.Known;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Where an alliance is written. */
@Controller
@Requires(Permission.KEEP_AGREEMENTS)
class AllianceFormController {

  static final String NEW = "/agreements/new-alliance";

  private final Own own;
  private final KeepAlliances alliances;
  private final KeepPages pages;

  AllianceFormController(Own own, KeepAlliances alliances, KeepPages pages) {
    this.own = own;
    this.alliances = alliances;
    this.pages = pages;
  }

  @GetMapping(NEW)
  View begin(Actor actor, Frame frame) {
    return frame.show(AllianceFormPage.of(pages.empty(AllianceFormPage.TEXTS, NEW, actor, frame)));
  }

  @PostMapping(NEW)
  View record(Input input, Actor actor, Frame frame) {
    KeepPage page =
        pages.page(AllianceFormPage.TEXTS, NEW, input.typed(), Optional.empty(), actor, frame);
    return pages.answer(
        input.outcome(new AllianceInput(input, pages.naming()).read()),
        actor,
        read -> read.profile().keeper(),
        read ->
            answer(
                alliances.record(actor, read.profile(), read.memberships()),
                read.profile().slug(),
                AllianceFormPage.of(page),
                frame),
        page,
        refused -> frame.refuse(AllianceFormPage.of(refused)));
  }

  @GetMapping("/alliances/{slug}/edit")
  View edit(@PathVariable Slug slug, Actor actor, Frame frame) {
    return frame.show(page(own.alliance(actor, slug), Optional.empty(), actor, frame));
  }

  @PostMapping("/alliances/{slug}/edit")
  View revise(@PathVariable Slug slug, Input input, Actor actor, Frame frame) {
    AllianceSheet alliance = own.alliance(actor, slug);
    AllianceFormPage page = page(alliance, Optional.of(input), actor, frame);
    long seen = KeepPages.seen(input);
    return pages.answer(
        input.outcome(new AllianceInput(input, pages.naming()).read()),
        actor,
        read -> read.profile().keeper(),
        read ->
            answer(
                alliances.revise(actor, alliance.id(), seen, read.profile(), read.memberships()),
                read.profile().slug(),
                page,
                frame),
        page.keep(),
        refused -> frame.refuse(page.with(refused)));
  }

  private View answer(Outcome outcome, Slug slug, AllianceFormPage page, Frame frame) {
    return switch (outcome) {
      case Outcome.Done _ ->
          frame.seeOther("/alliances/" + slug.value(), "agreements.notice.saved");
      case Outcome.SlugTaken _ ->
          frame.refuse(
              page.with(page.keep().with(List.of(FieldError.of("/slug", "ALREADY_EXISTS")))));
      case Outcome.NotNow _,
          Outcome.NotAMember _,
          Outcome.LeadCannotLeave _,
          Outcome.InTheFuture _ ->
          frame.seeOther(page.keep().back(), "agreements.notice.notNow");
    };
  }

  AllianceFormPage page(AllianceSheet alliance, Optional<Input> typed, Actor actor, Frame frame) {
    Known known =
        pages.known(
            alliance.memberships().all().stream()
                .map(Membership::organisation)
                .distinct()
                .toList());
    String address = ShowingAlliance.address(alliance);
    Seen seen =
        new Seen(alliance.profile().name().in(frame.language()), address, alliance.version());
    KeepPage keep =
        pages.page(
            AllianceFormPage.TEXTS,
            address + "/edit",
            typed.map(Input::typed).orElseGet(() -> Filled.alliance(alliance, known)),
            Optional.of(seen),
            actor,
            frame);
    return Leaving.page(keep, alliance, known, frame);
  }
}
