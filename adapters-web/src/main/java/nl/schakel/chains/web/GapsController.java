package nl.schakel.chains.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.chains.GapId;
import nl.schakel.chains.GapSignals.State;
import nl.schakel.chains.usecase.KeepGaps;
import nl.schakel.chains.usecase.KeepGaps.Outcome;
import nl.schakel.chains.usecase.KeepGaps.Step;
import nl.schakel.chains.web.GapsPage.Row;
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

/** What people miss, and what is done about it. */
@Controller
@Requires(Permission.KEEP_CHAINS)
@RequestMapping(GapsPage.PATH)
class GapsController {

  private static final String TEXTS = "chains.gap";

  private final KeepGaps gaps;
  private final GapWords words;

  GapsController(KeepGaps gaps, GapWords words) {
    this.gaps = gaps;
    this.words = words;
  }

  @GetMapping
  View list(Actor actor, Frame frame) {
    return frame.show(page(actor, Optional.empty(), Written.nothing(TEXTS), frame));
  }

  @PostMapping("/{gap}")
  View move(@PathVariable UUID gap, Input input, Actor actor, Frame frame) {
    return switch (input.outcome(GapForm.step(input))) {
      case Rejected<Step>(var errors) ->
          refuse(gap, Written.refused(TEXTS, input, errors), actor, frame);
      case Accepted<Step>(Step step) ->
          switch (gaps.move(actor, new GapId(gap), step)) {
            case Outcome.Moved(State to) ->
                frame.seeOther(GapsPage.PATH, "chains.notice.gap." + to);
            case Outcome.TellsOfSomebody(var findings) ->
                refuse(
                    gap,
                    Written.telling(TEXTS, input, "note", step.words().orElse(""), findings),
                    actor,
                    frame);
            case Outcome.NotNow _, Outcome.WhichMunicipality _, Outcome.OutsideArea _ ->
                notNow(gap, input, step, actor, frame);
          };
    };
  }

  /** Who typed a note finds it again: a colleague was there first. */
  private View notNow(UUID gap, Input input, Step step, Actor actor, Frame frame) {
    return step instanceof Step.Take
        ? frame.seeOther(GapsPage.PATH, "chains.notice.gap.notNow")
        : refuse(
            gap,
            Written.refused(TEXTS, input, List.of(FieldError.of("/note", "STALE"))),
            actor,
            frame);
  }

  private View refuse(UUID gap, Written written, Actor actor, Frame frame) {
    return frame.refuse(page(actor, Optional.of(gap), written, frame));
  }

  private GapsPage page(Actor actor, Optional<UUID> wrong, Written written, Frame frame) {
    List<Row> rows =
        gaps.of(actor).stream()
            .map(
                line -> {
                  boolean refused = wrong.filter(line.missing().id().value()::equals).isPresent();
                  return words.row(line, refused ? written : Written.nothing(TEXTS), frame);
                })
            .toList();
    return new GapsPage(rows);
  }
}
