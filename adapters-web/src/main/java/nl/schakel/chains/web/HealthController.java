package nl.schakel.chains.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.chains.GapSignals.Kind;
import nl.schakel.chains.model.Finding;
import nl.schakel.chains.usecase.CheckChains;
import nl.schakel.chains.usecase.KeepGaps;
import nl.schakel.chains.usecase.KeepGaps.Acceptance;
import nl.schakel.chains.usecase.KeepGaps.Outcome;
import nl.schakel.chains.web.HealthPage.Row;
import nl.schakel.chains.web.KeepingDesk.Work;
import nl.schakel.places.Area;
import nl.schakel.places.WorkingDays;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import nl.schakel.shared.web.Parts.Option;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** How well a chain is, what to do about it, and what it goes on without. */
@Controller
@Requires(Permission.KEEP_CHAINS)
@RequestMapping(KeepingDesk.PATH + "/{chain}/health")
class HealthController {

  static final String TEXTS = "chains.accept";

  private final KeepingDesk desk;
  private final KeptChainShowing chains;
  private final CheckChains checking;
  private final KeepGaps gaps;
  private final Clock clock;

  HealthController(
      KeepingDesk desk, KeptChainShowing chains, CheckChains checking, KeepGaps gaps, Clock clock) {
    this.desk = desk;
    this.chains = chains;
    this.checking = checking;
    this.gaps = gaps;
    this.clock = clock;
  }

  @GetMapping
  View look(@PathVariable UUID chain, Actor actor, Frame frame) {
    return frame.show(page(desk.open(actor, chain, frame), FormView.empty(TEXTS), frame));
  }

  @PostMapping
  View accept(@PathVariable UUID chain, Input input, Actor actor, Frame frame) {
    Work work = desk.open(actor, chain, frame);
    return switch (input.outcome(AcceptanceForm.read(input, work.chain().id(), today()))) {
      case Rejected<Acceptance>(var errors) -> refuse(work, input, errors, frame);
      case Accepted<Acceptance>(Acceptance acceptance) ->
          switch (gaps.accept(actor, acceptance)) {
            case Outcome.Moved _, Outcome.NotNow _ ->
                frame.seeOther(work.address() + "/health", "chains.notice.gap.ACCEPTED_AS_IS");
            case Outcome.WhichMunicipality _ ->
                refuse(work, input, List.of(FieldError.of("/municipality", "REQUIRED")), frame);
            case Outcome.OutsideArea _ ->
                refuse(work, input, List.of(FieldError.of("/municipality", "OUT_OF_AREA")), frame);
          };
    };
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE);
  }

  private View refuse(Work work, Input input, List<FieldError> errors, Frame frame) {
    return frame.refuse(page(work, new FormView(TEXTS, input.typed(), errors), frame));
  }

  private HealthPage page(Work work, FormView form, Frame frame) {
    List<Finding> findings = checking.findings(work.chain(), work.links());
    ChainWords words = chains.words(work, frame);
    return new HealthPage(
        work,
        findings.stream().map(finding -> row(finding, work, words, frame)).toList(),
        form,
        Stream.of(Kind.CAPACITY, Kind.LANGUAGE)
            .map(kind -> Option.of(kind.name(), frame.words().text("chains.gap.kind." + kind)))
            .toList(),
        RouteForm.languages(frame.words()),
        !(work.chain().terms().area() instanceof Area.Town));
  }

  private static Row row(Finding finding, Work work, ChainWords words, Frame frame) {
    return new Row(
        FindingWords.status(finding, frame),
        finding.link().flatMap(work.links()::find).map(words::line),
        FindingWords.todo(finding, frame),
        finding.link().map(link -> work.address() + "/links/" + link.value()),
        finding.code().excusedBy().isPresent());
  }
}
