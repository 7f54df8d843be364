package nl.schakel.library.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.library.ItemId;
import nl.schakel.library.query.ItemSheet;
import nl.schakel.library.query.LibraryShelf;
import nl.schakel.library.usecase.HideVersion;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import nl.schakel.shared.web.Said;
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

  private final LibraryShelf shelf;
  private final HideVersion hiding;

  KeptVersionController(LibraryShelf shelf, HideVersion hiding) {
    this.shelf = shelf;
    this.hiding = hiding;
  }

  @GetMapping
  View look(@PathVariable UUID id, @PathVariable String number, Frame frame) {
    return frame.show(page(find(id, number), Map.of(), List.of(), frame));
  }

  @PostMapping("/hiding")
  View hide(
      @PathVariable UUID id, @PathVariable String number, Input input, Actor actor, Frame frame) {
    ItemSheet version = find(id, number);
    var reason =
        input.required(
            "reason", typed -> PlainText.lines(typed, DecidingController.LONGEST_REASON));
    return switch (input.outcome(reason)) {
      case Rejected<String>(var errors) ->
          frame.refuse(page(version, input.typed(), errors, frame));
      case Accepted<String>(var why) ->
          switch (hiding.hide(actor, version.id(), version.number(), why)) {
            case HideVersion.Outcome.Hidden _ ->
                frame.seeOther(ItemShowing.address(version), "library.notice.versionHidden");
            case HideVersion.Outcome.StillRead _ ->
                frame.seeOther(ItemShowing.address(version), "library.notice.changedMeanwhile");
          };
    };
  }

  private static KeptVersionPage page(
      ItemSheet version, Map<String, List<String>> typed, List<FieldError> errors, Frame frame) {
    return new KeptVersionPage(
        KeepingPage.PATH + "/" + version.id().value() + "/versions/" + version.number(),
        ItemShowing.address(version) + "/versions/" + version.number(),
        version.number(),
        Said.of(version.content().title(), frame.language()),
        new FormView("library.hiding", typed, errors));
  }

  /** One that can be read, and is not the last. */
  private ItemSheet find(UUID id, String number) {
    return shelf
        .find(new ItemId(id))
        .filter(_ -> number.matches("[1-9][0-9]{0,5}"))
        .flatMap(item -> shelf.version(item.slug(), Integer.parseInt(number)))
        .filter(version -> version.gone().isEmpty() && !version.isLatest())
        .orElseThrow(() -> new NotFoundException("item"));
  }
}
