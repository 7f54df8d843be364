package nl.schakel.library.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.library.ItemId;
import nl.schakel.library.query.LibraryDesk;
import nl.schakel.library.query.LibraryDesk.DeskSheet;
import nl.schakel.library.query.Talk;
import nl.schakel.library.usecase.PublishItem;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.StaleChangeException;
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

/** Where coordinators bring items before readers, and take them away. */
@Controller
@Requires(Permission.KEEP_LIBRARY)
@RequestMapping(KeepingPage.PATH)
class KeepingController {

  static final int LONGEST_REASON = 500;

  private final LibraryDesk desk;
  private final Talk talk;
  private final KeptItemShowing showing;
  private final PublishItem publishing;

  KeepingController(LibraryDesk desk, Talk talk, KeptItemShowing showing, PublishItem publishing) {
    this.desk = desk;
    this.talk = talk;
    this.showing = showing;
    this.publishing = publishing;
  }

  @GetMapping
  View list(Frame frame) {
    return frame.show(
        new KeepingPage(
            desk.offered().stream()
                .map(item -> DeskWords.line(item, KeepingPage.PATH, frame))
                .toList(),
            talk.reported().stream().map(each -> KeepingPage.Reported.of(each, frame)).toList()));
  }

  @GetMapping("/{id}")
  View one(@PathVariable UUID id, Frame frame) {
    return frame.show(showing.page(find(id), Map.of(), List.of(), frame));
  }

  @PostMapping("/{id}/publication")
  View publish(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    ItemId item = find(id).id();
    long seen = input.orReject(input.seenVersion());
    String address = KeepingPage.PATH + "/" + id;
    try {
      return switch (publishing.publish(actor, item, seen)) {
        case PublishItem.Outcome.Published(var slug) ->
            frame.seeOther(LibraryListPage.PATH + "/" + slug.value(), "library.notice.published");
        case PublishItem.Outcome outcome ->
            frame.seeOther(address, MyLibraryController.notice(outcome));
      };
    } catch (StaleChangeException _) {
      return frame.seeOther(address, "library.notice.changedMeanwhile");
    }
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
      return frame.seeOther(KeepingPage.PATH, MyLibraryController.notice(decision.get()));
    } catch (StaleChangeException _) {
      return frame.refuse(showing.outdated(item, field, input.typed(), frame));
    }
  }

  private DeskSheet find(UUID id) {
    return desk.find(new ItemId(id)).orElseThrow(() -> new NotFoundException("item"));
  }
}
