package nl.schakel.library.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.library.ItemKind;
import nl.schakel.library.model.Licence;
import nl.schakel.library.query.LibraryDesk.DeskSheet;
import nl.schakel.library.usecase.WriteItem;
import nl.schakel.library.usecase.WriteItem.Command;
import nl.schakel.shared.web.As;
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

/** Where an item is begun, and where its form is. */
@Controller
@Requires(Permission.WRITE_LIBRARY)
@RequestMapping(ItemFormPage.PATH)
class ItemFormController {

  private final ItemFormShowing showing;
  private final ItemAnswers answers;
  private final WriteItem writing;

  ItemFormController(ItemFormShowing showing, ItemAnswers answers, WriteItem writing) {
    this.showing = showing;
    this.answers = answers;
    this.writing = writing;
  }

  @GetMapping("/new")
  View blank(Actor actor, Frame frame) {
    Map<String, List<String>> usual = Map.of("licence", List.of(Licence.CC_BY_SA.name()));
    return frame.show(answers.page(Optional.empty(), usual, List.of(), actor, frame));
  }

  @PostMapping("/new")
  View begin(Input input, Actor actor, Frame frame) {
    var kind = input.required("kind", As.oneOf(ItemKind.class));
    Allowed allowed = showing.allowed(Optional.empty(), actor, frame.language());
    var content = ItemForm.read(input, kind.ifRight().orElse(ItemKind.TOOL), allowed);
    return switch (input.outcome(() -> new Command(actor, kind.get(), content.get()))) {
      case Rejected<Command>(var errors) ->
          answers.refusal(Optional.empty(), input, errors, actor, frame);
      case Accepted<Command>(var command) ->
          answers.to(
              writing.begin(command), Optional.empty(), command.content(), input, actor, frame);
    };
  }

  /** Of what was withdrawn, its page says why; nothing can be written on. */
  @GetMapping("/{id}")
  View form(@PathVariable UUID id, Actor actor, Frame frame) {
    DeskSheet work = showing.open(actor, id);
    if (work.isWithdrawn() || work.isHidden()) {
      return frame.seeOther(LibraryListPage.PATH + "/" + work.slug().value());
    }
    Map<String, List<String>> values = ItemForm.values(work.content());
    values.put("version", List.of("" + work.revision()));
    ItemFormPage page = answers.page(Optional.of(work), values, List.of(), actor, frame);
    return frame.show(page.hinting(work.content()));
  }
}
