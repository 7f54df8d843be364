package nl.schakel.library.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.library.ItemId;
import nl.schakel.library.query.LibraryDesk;
import nl.schakel.library.query.LibraryDesk.DeskSheet;
import nl.schakel.library.query.LibraryShelf;
import nl.schakel.library.usecase.HideVersion;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.PlainText;
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

/** Where coordinators hide an earlier version in which something should not have stood. */
@Controller
@Requires(Permission.KEEP_LIBRARY)
@RequestMapping(KeepingPage.PATH + "/{id}/versions/{number}")
class KeptVersionController {

  private final LibraryDesk desk;
  private final LibraryShelf shelf;
  private final HideVersion hiding;

  KeptVersionController(LibraryDesk desk, LibraryShelf shelf, HideVersion hiding) {
    this.desk = desk;
    this.shelf = shelf;
    this.hiding = hiding;
  }

  /** Not the one that is read. */
  private record Earlier(DeskSheet item, int number) {

    KeptVersionPage page(Map<String, List<String>> typed, List<FieldError> errors, Frame frame) {
      return KeptVersionPage.of(item, number, typed, errors, frame);
    }
  }

  @GetMapping
  View look(@PathVariable UUID id, @PathVariable String number, Frame frame) {
    return frame.show(find(id, number).page(Map.of(), List.of(), frame));
  }

  @PostMapping("/hiding")
  View hide(
      @PathVariable UUID id, @PathVariable String number, Input input, Actor actor, Frame frame) {
    Earlier version = find(id, number);
    var reason =
        input.required(
            "reason", typed -> PlainText.lines(typed, DecidingController.LONGEST_REASON));
    return switch (input.outcome(reason)) {
      case Rejected<String>(var errors) -> frame.refuse(version.page(input.typed(), errors, frame));
      case Accepted<String>(var why) -> {
        String notice =
            switch (hiding.hide(actor, version.item().id(), version.number(), why)) {
              case HideVersion.Outcome.Hidden _ -> "library.notice.versionHidden";
              case HideVersion.Outcome.StillRead _ -> "library.notice.changedMeanwhile";
            };
        yield frame.seeOther(KeepingPage.PATH + "/" + id, notice);
      }
    };
  }

  private Earlier find(UUID id, String number) {
    DeskSheet item = desk.find(new ItemId(id)).orElseThrow(KeptVersionController::unknown);
    return KeptVersionPage.hideable(item, shelf.versions(item.id()))
        .filter(each -> number.equals("" + each.number()))
        .findFirst()
        .map(each -> new Earlier(item, each.number()))
        .orElseThrow(KeptVersionController::unknown);
  }

  private static NotFoundException unknown() {
    return new NotFoundException("item");
  }
}
