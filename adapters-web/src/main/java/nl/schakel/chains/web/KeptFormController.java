package nl.schakel.chains.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.chains.usecase.KeepChains;
import nl.schakel.chains.usecase.KeepChains.About;
import nl.schakel.chains.usecase.KeepChains.Outcome;
import nl.schakel.chains.web.KeepingDesk.Work;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Where a chain is made, and where it is said what it is about. */
@Controller
@Requires(Permission.KEEP_CHAINS)
class KeptFormController {

  static final String NEW = KeepingDesk.PATH + "/new";

  private final KeepingDesk desk;
  private final KeptFormShowing showing;
  private final KeepChains keeping;

  KeptFormController(KeepingDesk desk, KeptFormShowing showing, KeepChains keeping) {
    this.desk = desk;
    this.showing = showing;
    this.keeping = keeping;
  }

  @GetMapping(NEW)
  View blank(Actor actor, Frame frame) {
    return frame.show(showing.page(Optional.empty(), form(KeptForm.usual()), actor, frame));
  }

  @PostMapping(NEW)
  View make(Input input, Actor actor, Frame frame) {
    return switch (input.outcome(KeptForm.read(input))) {
      case Rejected<About>(var errors) -> refuse(Optional.empty(), input, errors, actor, frame);
      case Accepted<About>(About about) ->
          answer(keeping.make(actor, about), Optional.empty(), input, actor, frame);
    };
  }

  @GetMapping(KeepingDesk.PATH + "/{chain}/edit")
  View form(@PathVariable UUID chain, Actor actor, Frame frame) {
    Work work = desk.open(actor, chain, frame);
    FormView values = form(KeptForm.values(work.chain()));
    return frame.show(showing.page(Optional.of(work), values, actor, frame));
  }

  private static FormView form(Map<String, List<String>> values) {
    return new FormView(KeptFormShowing.TEXTS, values, List.of());
  }

  @PostMapping(KeepingDesk.PATH + "/{chain}/edit")
  View revise(@PathVariable UUID chain, Input input, Actor actor, Frame frame) {
    Work work = desk.open(actor, chain, frame);
    var seen = input.seenVersion();
    return switch (input.outcome(KeptForm.read(input))) {
      case Rejected<About>(var errors) -> refuse(Optional.of(work), input, errors, actor, frame);
      case Accepted<About>(About about) -> {
        try {
          Outcome outcome =
              keeping.revise(actor, work.chain().id(), Optional.of(seen.get()), about);
          yield answer(outcome, Optional.of(work), input, actor, frame);
        } catch (StaleChangeException _) {
          FormView again = form(input.typed()).outdated("topic", work.chain().version());
          yield frame.refuse(showing.page(Optional.of(work), again, actor, frame));
        }
      }
    };
  }

  private View answer(Outcome outcome, Optional<Work> work, Input input, Actor actor, Frame frame) {
    return switch (outcome) {
      case Outcome.Kept(var id) ->
          frame.seeOther(KeepingDesk.PATH + "/" + id.value(), "chains.notice.kept");
      case Outcome.AskingAgain(var id) ->
          frame.seeOther(KeepingDesk.PATH + "/" + id.value() + "/places", "chains.notice.askAgain");
      case Outcome.Settled _ ->
          refuse(work, input, List.of(FieldError.of("/topic", "SETTLED")), actor, frame);
      case Outcome.UnknownTopic _ ->
          refuse(work, input, List.of(FieldError.of("/topic", "UNKNOWN_TOPIC")), actor, frame);
      case Outcome.UnknownCovenant _ ->
          refuse(
              work, input, List.of(FieldError.of("/covenant", "UNKNOWN_COVENANT")), actor, frame);
    };
  }

  private View refuse(
      Optional<Work> work, Input input, List<FieldError> errors, Actor actor, Frame frame) {
    FormView form = form(input.typed()).withErrors(errors);
    return frame.refuse(showing.page(work, form, actor, frame));
  }
}
