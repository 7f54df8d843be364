package nl.schakel.library.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.library.ItemId;
import nl.schakel.library.query.LibraryDesk;
import nl.schakel.library.query.LibraryDesk.DeskLine;
import nl.schakel.library.query.LibraryDesk.DeskSheet;
import nl.schakel.library.query.Talk;
import nl.schakel.library.usecase.PublishItem;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.Slug;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
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
            lines(desk.offered(), frame),
            talk.reported().stream().map(each -> KeepingPage.Reported.of(each, frame)).toList(),
            lines(desk.withdrawn(), frame)));
  }

  private static List<MyLibraryPage.Line> lines(List<DeskLine> items, Frame frame) {
    return items.stream().map(item -> DeskWords.line(item, KeepingPage.PATH, frame)).toList();
  }

  @GetMapping("/{id}")
  View one(@PathVariable UUID id, Frame frame) {
    return frame.show(showing.page(find(id), Map.of(), List.of(), frame));
  }

  @PostMapping("/{id}/publication")
  View publish(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    return decide(id, input, actor, frame, publishing::publish);
  }

  @PostMapping("/{id}/restoration")
  View restore(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    return decide(id, input, actor, frame, publishing::restore);
  }

  /** What needs no words, about what was seen. */
  private interface Decision {
    PublishItem.Outcome take(Actor actor, ItemId item, long seen);
  }

  private View decide(UUID id, Input input, Actor actor, Frame frame, Decision decision) {
    ItemId item = find(id).id();
    long seen = input.orReject(input.seenVersion());
    String address = KeepingPage.PATH + "/" + id;
    try {
      PublishItem.Outcome outcome = decision.take(actor, item, seen);
      return switch (outcome) {
        case PublishItem.Outcome.Published(var slug) -> read(slug, outcome, frame);
        case PublishItem.Outcome.Restored(var slug) -> read(slug, outcome, frame);
        case PublishItem.Outcome other -> frame.seeOther(address, DeskWords.notice(other));
      };
    } catch (StaleChangeException _) {
      return frame.seeOther(address, "library.notice.changedMeanwhile");
    }
  }

  private static View read(Slug slug, PublishItem.Outcome outcome, Frame frame) {
    return frame.seeOther(LibraryListPage.PATH + "/" + slug.value(), DeskWords.notice(outcome));
  }

  private DeskSheet find(UUID id) {
    return desk.find(new ItemId(id)).orElseThrow(() -> new NotFoundException("item"));
  }
}
