package nl.schakel.library.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.library.CommentId;
import nl.schakel.library.query.ItemSheet;
import nl.schakel.library.query.Talk;
import nl.schakel.library.usecase.ModerateComments;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Where coordinators look after what is said below items. */
@Controller
@Requires(Permission.KEEP_LIBRARY)
class ModerationController {

  private static final String COMMENT = KeepingPage.PATH + "/comments/{id}";
  private static final String OF_ITEM = LibraryListPage.PATH + "/{slug}/comments";
  private static final int LONGEST_REASON = 500;

  private final Talk talk;
  private final ItemVisit visit;
  private final ModerateComments moderating;

  ModerationController(Talk talk, ItemVisit visit, ModerateComments moderating) {
    this.talk = talk;
    this.visit = visit;
    this.moderating = moderating;
  }

  @GetMapping(COMMENT)
  View look(@PathVariable UUID id, Frame frame) {
    return frame.show(page(id, Map.of(), List.of()));
  }

  @PostMapping(COMMENT + "/hiding")
  View hide(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    ModerationPage page = page(id, input.typed(), List.of());
    var reason = input.required("reason", typed -> PlainText.lines(typed, LONGEST_REASON));
    return switch (input.outcome(reason)) {
      case Rejected<String>(var errors) -> frame.refuse(page(id, input.typed(), errors));
      case Accepted<String>(var why) -> {
        moderating.hide(actor, new CommentId(UUID.fromString(page.id())), why);
        yield frame.seeOther(KeepingPage.PATH, "library.notice.commentHidden");
      }
    };
  }

  @PostMapping(COMMENT + "/showing")
  View showAgain(@PathVariable UUID id, Actor actor, Frame frame) {
    moderating.showAgain(actor, new CommentId(id));
    return frame.seeOther(KeepingPage.PATH, "library.notice.commentShown");
  }

  @PostMapping(OF_ITEM + "/closing")
  View close(@PathVariable String slug, Actor actor, Frame frame) {
    return open(slug, false, "library.notice.commentsClosed", actor, frame);
  }

  @PostMapping(OF_ITEM + "/opening")
  View open(@PathVariable String slug, Actor actor, Frame frame) {
    return open(slug, true, "library.notice.commentsOpened", actor, frame);
  }

  private View open(String slug, boolean open, String notice, Actor actor, Frame frame) {
    ItemSheet item = visit.open(slug);
    moderating.open(actor, item.id(), open);
    return frame.seeOther(ItemShowing.address(item), notice);
  }

  private ModerationPage page(UUID id, Map<String, List<String>> typed, List<FieldError> errors) {
    Talk.CommentLine found =
        talk.comment(new CommentId(id)).orElseThrow(() -> new NotFoundException("comment"));
    return new ModerationPage(
        "" + found.id().value(),
        found.text(),
        found.hidden(),
        new FormView("library.moderation", typed, errors));
  }
}
