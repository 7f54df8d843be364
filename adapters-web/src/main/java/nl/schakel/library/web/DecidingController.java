package nl.schakel.library.web;

import java.util.UUID;
import java.util.function.Supplier;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.library.ItemId;
import nl.schakel.library.query.LibraryDesk;
import nl.schakel.library.query.LibraryDesk.DeskSheet;
import nl.schakel.library.usecase.PublishItem;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.PlainText;
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

/** Where coordinators say why an item is sent back, or taken away, as they saw it. */
@Controller
@Requires(Permission.KEEP_LIBRARY)
@RequestMapping(KeepingPage.PATH)
class DecidingController {

  static final int LONGEST_REASON = 500;

  private final LibraryDesk desk;
  private final KeptItemShowing showing;
  private final PublishItem publishing;

  DecidingController(LibraryDesk desk, KeptItemShowing showing, PublishItem publishing) {
    this.desk = desk;
    this.showing = showing;
    this.publishing = publishing;
  }

  @PostMapping("/{id}/return")
  View sendBack(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    return withReason(
        id,
        "remark",
        input,
        frame,
        (item, seen, text) -> publishing.sendBack(actor, item, seen, text));
  }

  @PostMapping("/{id}/withdrawal")
  View withdraw(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    return withReason(
        id,
        "reason",
        input,
        frame,
        (item, seen, text) -> publishing.withdraw(actor, item, seen, text));
  }

  /** What is decided, about what was seen. */
  private interface Decision {
    PublishItem.Outcome take(ItemId item, long seen, String text);
  }

  private View withReason(UUID id, String field, Input input, Frame frame, Decision decision) {
    DeskSheet item = find(id);
    var seen = input.seenVersion();
    var text = input.required(field, typed -> PlainText.lines(typed, LONGEST_REASON));
    return switch (input.outcome(text)) {
      case Rejected<String>(var errors) ->
          frame.refuse(showing.page(item, input.typed(), errors, frame));
      case Accepted<String>(var words) ->
          decided(item, field, input, frame, () -> decision.take(item.id(), seen.get(), words));
    };
  }

  private View decided(
      DeskSheet item,
      String field,
      Input input,
      Frame frame,
      Supplier<PublishItem.Outcome> decision) {
    try {
      return frame.seeOther(KeepingPage.PATH, DeskWords.notice(decision.get()));
    } catch (StaleChangeException _) {
      return frame.refuse(showing.outdated(item, field, input.typed(), frame));
    }
  }

  private DeskSheet find(UUID id) {
    return desk.find(new ItemId(id)).orElseThrow(() -> new NotFoundException("item"));
  }
}
