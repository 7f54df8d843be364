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
  private final Counts counts;
  private final Clock clock;

  StandingController(Own own, KeepCovenants covenants, Counts counts, Clock clock) {
    this.own = own;
    this.covenants = covenants;
    this.counts = counts;
    this.clock = clock;
  }

  @GetMapping
  View look(@PathVariable Slug slug, @PathVariable CommitmentId id, Actor actor, Frame frame) {
    Subject subject = subject(own.covenant(actor, slug), id, actor);
    LocalDate today = LocalDate.now(clock);
    return frame.show(page(subject, Suggesting.filled(today, subject.suggestion()), frame));
  }

  @PostMapping
  View measure(
      @PathVariable Slug slug,
      @PathVariable CommitmentId id,
      Input input,
      Actor actor,
      Frame frame) {
    CovenantSheet covenant = own.covenant(actor, slug);
    StandingPage page = page(subject(covenant, id, actor), input.typed(), frame);
    return switch (input.outcome(new StandingInput(input).read())) {
      case Input.Outcome.Rejected<Standing>(var errors) -> frame.refuse(page.with(errors));
      case Input.Outcome.Accepted<Standing>(Standing standing) ->
          answer(covenants.measure(actor, covenant.id(), id, standing), page, frame);
    };
  }

  private static View answer(Outcome outcome, StandingPage page, Frame frame) {
    return switch (outcome) {
      case Outcome.Done _ ->
          frame.seeOther(page.covenant().address(), "agreements.notice.measured");
      case Outcome.InTheFuture _ ->
          frame.refuse(page.with(List.of(FieldError.of("/on", "IN_THE_FUTURE"))));
      case Outcome.SlugTaken _, Outcome.AlreadyMeasured _ ->
          frame.seeOther(page.covenant().address(), "agreements.notice.notNow");
    };
  }

  private Subject subject(CovenantSheet covenant, CommitmentId id, Actor actor) {
    Commitment commitment =
        covenant.commitments().stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFoundException("commitment"));
    return new Subject(covenant, commitment, counts.of(covenant, actor));
  }

  private static StandingPage page(Subject subject, Map<String, List<String>> values, Frame frame) {
    String address = ShowingCovenant.address(subject.covenant());
    return new StandingPage(
        new Link(subject.covenant().terms().name().in(frame.language()), address),
        ShowingCovenant.promised(subject.commitment(), address, subject.found(), frame),
        subject.suggestion().map(offered -> Suggesting.words(offered, frame)),
        new FormView(StandingPage.TEXTS, values, List.of()));
  }
}
