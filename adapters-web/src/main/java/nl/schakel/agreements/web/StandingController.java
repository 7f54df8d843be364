package nl.schakel.agreements.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.agreements.CommitmentId;
import nl.schakel.agreements.model.Commitment;
import nl.schakel.agreements.model.Commitment.Standing;
import nl.schakel.agreements.query.CovenantBook.CovenantSheet;
import nl.schakel.agreements.usecase.KeepCovenants;
import nl.schakel.agreements.usecase.KeepCovenants.Outcome;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Parts.Link;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Where somebody says how a commitment stands. */
@Controller
@RequestMapping("/covenants/{slug}/commitments/{id}")
@Requires(Permission.KEEP_AGREEMENTS)
class StandingController {

  private final Own own;
  private final KeepCovenants covenants;
  private final Clock clock;

  StandingController(Own own, KeepCovenants covenants, Clock clock) {
    this.own = own;
    this.covenants = covenants;
    this.clock = clock;
  }

  @GetMapping
  View look(@PathVariable Slug slug, @PathVariable CommitmentId id, Actor actor, Frame frame) {
    Map<String, List<String>> today = Map.of("on", List.of(LocalDate.now(clock).toString()));
    FormView form = new FormView(StandingPage.TEXTS, today, List.of());
    return frame.show(page(own.covenant(actor, slug), id, form, frame));
  }

  @PostMapping
  View measure(
      @PathVariable Slug slug,
      @PathVariable CommitmentId id,
      Input input,
      Actor actor,
      Frame frame) {
    CovenantSheet covenant = own.covenant(actor, slug);
    StandingPage page =
        page(covenant, id, new FormView(StandingPage.TEXTS, input.typed(), List.of()), frame);
    return switch (input.outcome(new StandingInput(input).read())) {
      case Input.Outcome.Rejected<Standing>(var errors) -> refuse(page, errors, frame);
      case Input.Outcome.Accepted<Standing>(Standing standing) ->
          answer(covenants.measure(actor, covenant.id(), id, standing), page, frame);
    };
  }

  private static View answer(Outcome outcome, StandingPage page, Frame frame) {
    return switch (outcome) {
      case Outcome.Done _ ->
          frame.seeOther(page.covenant().address(), "agreements.notice.measured");
      case Outcome.InTheFuture _ ->
          refuse(page, List.of(FieldError.of("/on", "IN_THE_FUTURE")), frame);
      case Outcome.SlugTaken _, Outcome.AlreadyMeasured _ ->
          frame.seeOther(page.covenant().address(), "agreements.notice.notNow");
    };
  }

  private static View refuse(StandingPage page, List<FieldError> errors, Frame frame) {
    return frame.refuse(
        new StandingPage(page.covenant(), page.promised(), page.form().withErrors(errors)));
  }

  private static StandingPage page(
      CovenantSheet covenant, CommitmentId id, FormView form, Frame frame) {
    Commitment commitment =
        covenant.commitments().stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFoundException("commitment"));
    String address = ShowingCovenant.address(covenant);
    return new StandingPage(
        new Link(covenant.terms().name().in(frame.language()), address),
        ShowingCovenant.promised(commitment, address, frame),
        form);
  }
}
