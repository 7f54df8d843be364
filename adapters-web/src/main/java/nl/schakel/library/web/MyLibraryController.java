package nl.schakel.library.web;

import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.library.ItemId;
import nl.schakel.library.query.LibraryDesk;
import nl.schakel.library.usecase.PublishItem;
import nl.schakel.library.usecase.WriteItem;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** What one writes for the library, and what becomes of it. */
@Controller
@Requires(Permission.WRITE_LIBRARY)
@RequestMapping(ItemFormPage.PATH)
class MyLibraryController {

  private final LibraryDesk desk;
  private final PublishItem publishing;
  private final WriteItem writing;
  private final ItemFormShowing forms;

  MyLibraryController(
      LibraryDesk desk, PublishItem publishing, WriteItem writing, ItemFormShowing forms) {
    this.forms = forms;
    this.desk = desk;
    this.publishing = publishing;
    this.writing = writing;
  }

  @GetMapping
  View list(Actor actor, Frame frame) {
    return frame.show(
        new MyLibraryPage(
            desk.of(actor.person()).stream()
                .map(item -> DeskWords.line(item, ItemFormPage.PATH, frame))
                .toList()));
  }

  @PostMapping("/{id}/offer")
  View offer(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    ItemId item = forms.open(actor, id).id();
    long seen = input.orReject(input.seenVersion());
    try {
      return frame.seeOther(
          ItemFormPage.address(item), notice(publishing.offer(actor, item, seen)));
    } catch (StaleChangeException _) {
      return frame.seeOther(ItemFormPage.address(item), "library.notice.changedMeanwhile");
    }
  }

  @PostMapping("/{id}/removal")
  View discard(@PathVariable UUID id, Actor actor, Frame frame) {
    String notice =
        switch (writing.discard(actor, new ItemId(id))) {
          case WriteItem.Outcome.Discarded _, WriteItem.Outcome.Written _ ->
              "library.notice.discarded";
          case WriteItem.Outcome.NothingThere _, WriteItem.Outcome.TellsOfSomebody _ ->
              "library.notice.nothing";
        };
    return frame.seeOther(ItemFormPage.PATH, notice);
  }

  static String notice(PublishItem.Outcome outcome) {
    return switch (outcome) {
      case PublishItem.Outcome.Offered _ -> "library.notice.offered";
      case PublishItem.Outcome.SentBack _ -> "library.notice.sentBack";
      case PublishItem.Outcome.Published _ -> "library.notice.published";
      case PublishItem.Outcome.Withdrawn _ -> "library.notice.withdrawn";
      case PublishItem.Outcome.NeedsSecondLook _ -> "library.notice.secondLook";
      case PublishItem.Outcome.NothingToDo _ -> "library.notice.nothing";
    };
  }
}
