package nl.schakel.library.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.library.model.Content;
import nl.schakel.library.query.LibraryDesk.DeskSheet;
import nl.schakel.library.usecase.WriteItem;
import nl.schakel.library.usecase.WriteItem.Outcome;
import nl.schakel.library.usecase.WriteItem.Revision;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/**
 * Writing on an item: what is typed is kept, kept and offered, or seen as readers will see it. All
 * three send the whole form, so that nothing that was typed is left behind.
 */
@Controller
@Requires(Permission.WRITE_LIBRARY)
@RequestMapping(ItemFormPage.PATH + "/{id}")
class ItemRevisionController {

  private final ItemFormShowing showing;
  private final ItemAnswers answers;
  private final WriteItem writing;

  ItemRevisionController(ItemFormShowing showing, ItemAnswers answers, WriteItem writing) {
    this.showing = showing;
    this.answers = answers;
    this.writing = writing;
  }

  @PostMapping
  View revise(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    return write(id, input, actor, frame, writing::revise);
  }

  @PostMapping("/offer")
  View offer(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    return write(id, input, actor, frame, writing::offer);
  }

  private View write(
      UUID id, Input input, Actor actor, Frame frame, Function<Revision, Outcome> writes) {
    DeskSheet work = showing.open(actor, id);
    var seen = input.seenVersion();
    return switch (read(input, work, actor, frame)) {
      case Rejected<Content>(var errors) ->
          answers.refusal(Optional.of(work), input, errors, actor, frame);
      case Accepted<Content>(var content) -> {
        try {
          Outcome outcome = writes.apply(new Revision(actor, work.id(), seen.get(), content));
          yield answers.to(outcome, Optional.of(work), content, input, actor, frame);
        } catch (StaleChangeException _) {
          yield frame.refuse(
              answers
                  .page(Optional.of(work), input.typed(), List.of(), actor, frame)
                  .outdated(work.revision()));
        }
      }
    };
  }

  /** Nothing is kept; what was typed stays in the form. */
  @PostMapping("/preview")
  View preview(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    DeskSheet work = showing.open(actor, id);
    return switch (read(input, work, actor, frame)) {
      case Rejected<Content>(var errors) ->
          answers.refusal(Optional.of(work), input, errors, actor, frame);
      case Accepted<Content>(var content) ->
          frame.show(
              answers
                  .page(Optional.of(work), input.typed(), List.of(), actor, frame)
                  .showing(content));
    };
  }

  private Input.Outcome<Content> read(Input input, DeskSheet work, Actor actor, Frame frame) {
    Allowed allowed = showing.allowed(Optional.of(work), actor, frame.language());
    return input.outcome(ItemForm.read(input, work.kind(), allowed));
  }
}
