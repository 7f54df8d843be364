package nl.schakel.library.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.library.ItemKind;
import nl.schakel.library.model.Content;
import nl.schakel.library.model.Licence;
import nl.schakel.library.query.LibraryDesk.DeskSheet;
import nl.schakel.library.usecase.WriteItem;
import nl.schakel.library.usecase.WriteItem.Command;
import nl.schakel.library.usecase.WriteItem.Outcome;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.web.As;
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

/** Writing an item, and seeing beforehand what readers will see. */
@Controller
@Requires(Permission.WRITE_LIBRARY)
@RequestMapping(ItemFormPage.PATH)
class ItemFormController {

  private final ItemFormShowing showing;
  private final WriteItem writing;

  ItemFormController(ItemFormShowing showing, WriteItem writing) {
    this.showing = showing;
    this.writing = writing;
  }

  @GetMapping("/new")
  View blank(Actor actor, Frame frame) {
    Map<String, List<String>> usual = Map.of("licence", List.of(Licence.CC_BY_SA.name()));
    return frame.show(page(Optional.empty(), usual, List.of(), actor, frame));
  }

  @PostMapping("/new")
  View begin(Input input, Actor actor, Frame frame) {
    var kind = input.required("kind", As.oneOf(ItemKind.class));
    Allowed allowed = showing.allowed(Optional.empty(), actor, frame.language());
    var content = ItemForm.read(input, kind.ifRight().orElse(ItemKind.TOOL), allowed);
    return switch (input.outcome(() -> new Command(actor, kind.get(), content.get()))) {
      case Rejected<Command>(var errors) ->
          frame.refuse(page(Optional.empty(), input.typed(), errors, actor, frame));
      case Accepted<Command>(var command) ->
          answer(writing.begin(command), Optional.empty(), command.content(), input, actor, frame);
    };
  }

  @GetMapping("/{id}")
  View form(@PathVariable UUID id, Actor actor, Frame frame) {
    DeskSheet work = showing.open(actor, id);
    Map<String, List<String>> values = ItemForm.values(work.content());
    values.put("version", List.of("" + work.revision()));
    ItemFormPage page = page(Optional.of(work), values, List.of(), actor, frame);
    return frame.show(page.hinting(work.content()));
  }

  @PostMapping("/{id}")
  View revise(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    DeskSheet work = showing.open(actor, id);
    var seen = input.seenVersion();
    return switch (read(input, work, actor, frame)) {
      case Rejected<Content>(var errors) ->
          frame.refuse(page(Optional.of(work), input.typed(), errors, actor, frame));
      case Accepted<Content>(var content) -> {
        try {
          Outcome outcome =
              writing.revise(new WriteItem.Revision(actor, work.id(), seen.get(), content));
          yield answer(outcome, Optional.of(work), content, input, actor, frame);
        } catch (StaleChangeException _) {
          yield frame.refuse(
              page(Optional.of(work), input.typed(), List.of(), actor, frame)
                  .outdated(work.revision()));
        }
      }
    };
  }

  /** Nothing is kept; what was typed stays in the form. */
  @PostMapping("/{id}/preview")
  View preview(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    DeskSheet work = showing.open(actor, id);
    ItemFormPage page = page(Optional.of(work), input.typed(), List.of(), actor, frame);
    return switch (read(input, work, actor, frame)) {
      case Rejected<Content>(var errors) ->
          frame.refuse(page(Optional.of(work), input.typed(), errors, actor, frame));
      case Accepted<Content>(var content) -> frame.show(page.showing(content));
    };
  }

  private Input.Outcome<Content> read(Input input, DeskSheet work, Actor actor, Frame frame) {
    Allowed allowed = showing.allowed(Optional.of(work), actor, frame.language());
    return input.outcome(ItemForm.read(input, work.kind(), allowed));
  }

  private View answer(
      Outcome outcome,
      Optional<DeskSheet> work,
      Content content,
      Input input,
      Actor actor,
      Frame frame) {
    return switch (outcome) {
      case Outcome.Written(var id) ->
          frame.seeOther(ItemFormPage.address(id), "library.notice.written");
      case Outcome.TellsOfSomebody(var found) ->
          frame.refuse(
              page(work, input.typed(), Delicacies.errors(found), actor, frame)
                  .marking(Delicacies.marked(content, found)));
      case Outcome.NothingThere _, Outcome.Discarded _ ->
          frame.seeOther(ItemFormPage.PATH, "library.notice.gone");
    };
  }

  private ItemFormPage page(
      Optional<DeskSheet> work,
      Map<String, List<String>> values,
      List<FieldError> errors,
      Actor actor,
      Frame frame) {
    return showing.page(
        work, showing.allowed(work, actor, frame.language()), values, errors, frame);
  }
}
