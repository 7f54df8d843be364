package nl.schakel.chains.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.chains.usecase.KeepGaps;
import nl.schakel.chains.usecase.KeepGaps.Acceptance;
import nl.schakel.chains.usecase.KeepGaps.Outcome;
import nl.schakel.chains.web.KeepingDesk.Work;
import nl.schakel.places.WorkingDays;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
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
  private final HealthShowing showing;
  private final KeepGaps gaps;
  private final Clock clock;

  HealthController(KeepingDesk desk, HealthShowing showing, KeepGaps gaps, Clock clock) {
    this.desk = desk;
    this.showing = showing;
    this.gaps = gaps;
    this.clock = clock;
  }

  @GetMapping
  View look(@PathVariable UUID chain, Actor actor, Frame frame) {
    return frame.show(showing.page(desk.open(actor, chain, frame), Written.nothing(TEXTS), frame));
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
            case Outcome.TellsOfSomebody(var findings) ->
                refuse(
                    work,
                    Written.telling(TEXTS, input, "note", acceptance.note(), findings),
                    frame);
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
    return refuse(work, Written.refused(TEXTS, input, errors), frame);
  }

  private View refuse(Work work, Written written, Frame frame) {
    return frame.refuse(showing.page(work, written, frame));
  }
}
