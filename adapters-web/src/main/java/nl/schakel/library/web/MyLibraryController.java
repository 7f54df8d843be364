package nl.schakel.library.web;

import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.library.ItemId;
import nl.schakel.library.query.LibraryDesk;
import nl.schakel.library.query.LibraryDesk.DeskSheet;
import nl.schakel.library.usecase.WriteItem;
import nl.schakel.library.usecase.WriteItem.Outcome;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** What one writes for the library, and throwing it away. */
@Controller
@Requires(Permission.WRITE_LIBRARY)
@RequestMapping(ItemFormPage.PATH)
class MyLibraryController {

  private final LibraryDesk desk;
  private final WriteItem writing;
  private final ItemFormShowing forms;

  MyLibraryController(LibraryDesk desk, WriteItem writing, ItemFormShowing forms) {
    this.desk = desk;
    this.writing = writing;
    this.forms = forms;
  }

  @GetMapping
  View list(Actor actor, Frame frame) {
    return frame.show(
        new MyLibraryPage(
            desk.of(actor.person()).stream()
                .map(item -> DeskWords.line(item, ItemFormPage.PATH, frame))
                .toList()));
  }

  @GetMapping("/{id}/removal")
  View asked(@PathVariable UUID id, Actor actor, Frame frame) {
    DeskSheet work = forms.open(actor, id);
    if (!work.isWorkedOn()) {
      throw new NotFoundException("item");
    }
    return frame.show(RemovalPage.of(work, frame));
  }

  @PostMapping("/{id}/removal")
  View discard(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    ItemId item = forms.open(actor, id).id();
    long seen = input.orReject(input.seenVersion());
    try {
      return frame.seeOther(ItemFormPage.PATH, notice(writing.discard(actor, item, seen)));
    } catch (StaleChangeException _) {
      return frame.seeOther(ItemFormPage.address(item), "library.notice.changedMeanwhile");
    }
  }

  private static String notice(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Discarded _, Outcome.Written _, Outcome.Offered _ -> "library.notice.discarded";
      case Outcome.NothingThere _, Outcome.TellsOfSomebody _ -> "library.notice.nothing";
    };
  }
}
