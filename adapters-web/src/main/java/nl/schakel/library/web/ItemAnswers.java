package nl.schakel.library.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.library.model.Content;
import nl.schakel.library.query.LibraryDesk.DeskSheet;
import nl.schakel.library.usecase.WriteItem.Outcome;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Tells who wrote what became of it, with the form again where something has to be better. */
@Component
class ItemAnswers {

  private final ItemFormShowing showing;

  ItemAnswers(ItemFormShowing showing) {
    this.showing = showing;
  }

  View to(
      Outcome outcome,
      Optional<DeskSheet> work,
      Content content,
      Input input,
      Actor actor,
      Frame frame) {
    return switch (outcome) {
      case Outcome.Written(var id) ->
          frame.seeOther(ItemFormPage.address(id), "library.notice.written");
      case Outcome.Offered(var id) ->
          frame.seeOther(ItemFormPage.address(id), "library.notice.offered");
      case Outcome.TellsOfSomebody(var found) ->
          frame.refuse(
              page(work, input.typed(), Delicacies.errors(found), actor, frame)
                  .marking(Delicacies.marked(content, found)));
      case Outcome.NothingThere _, Outcome.Discarded _ ->
          frame.seeOther(ItemFormPage.PATH, "library.notice.gone");
    };
  }

  View refusal(
      Optional<DeskSheet> work, Input input, List<FieldError> errors, Actor actor, Frame frame) {
    return frame.refuse(page(work, input.typed(), errors, actor, frame));
  }

  ItemFormPage page(
      Optional<DeskSheet> work,
      Map<String, List<String>> values,
      List<FieldError> errors,
      Actor actor,
      Frame frame) {
    return showing.page(
        work, showing.allowed(work, actor, frame.language()), values, errors, frame);
  }
}
