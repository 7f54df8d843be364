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
import nl.schakel.library.usecase.CommentOnItem;
import nl.schakel.library.usecase.CommentOnItem.Outcome;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import nl.schakel.shared.web.MarkedText;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** What professionals say below an item. */
@Controller
@Requires(Permission.WRITE_LIBRARY)
@RequestMapping(LibraryListPage.PATH + "/{slug}/comments")
class CommentController {

  static final int LONGEST = 1_000;
  private static final int LONGEST_REASON = 500;

  private final ItemVisit visit;
  private final Talk talk;
  private final CommentOnItem commenting;

  CommentController(ItemVisit visit, Talk talk, CommentOnItem commenting) {
    this.visit = visit;
    this.talk = talk;
    this.commenting = commenting;
  }

  @PostMapping
  View write(@PathVariable String slug, Input input, Actor actor, Frame frame) {
    ItemSheet item = visit.open(slug);
    var text = input.required("text", typed -> PlainText.lines(typed, LONGEST));
    return switch (input.outcome(text)) {
      case Rejected<String>(var errors) ->
          visit.refuse(item, TalkForms.ofComment(input, errors), actor, frame);
      case Accepted<String>(var words) ->
          switch (commenting.write(actor, item.id(), words)) {
            case Outcome.TellsOfSomebody(var findings) ->
                visit.refuse(
                    item,
                    TalkForms.ofComment(input, MarkedText.errors("/text", findings))
                        .marking(words, findings),
                    actor,
                    frame);
            case Outcome outcome -> frame.seeOther(ItemShowing.address(item), notice(outcome));
          };
    };
  }

  @PostMapping("/{id}/withdrawal")
  View takeBack(@PathVariable String slug, @PathVariable UUID id, Actor actor, Frame frame) {
    ItemSheet item = visit.open(slug);
    return frame.seeOther(
        ItemShowing.address(item), notice(commenting.takeBack(actor, comment(item, id).id())));
  }

  @GetMapping("/{id}/report")
  View form(@PathVariable String slug, @PathVariable UUID id, Frame frame) {
    ItemSheet item = visit.open(slug);
    return frame.show(ReportPage.of(item, comment(item, id), Map.of(), List.of()));
  }

  @PostMapping("/{id}/report")
  View report(
      @PathVariable String slug, @PathVariable UUID id, Input input, Actor actor, Frame frame) {
    ItemSheet item = visit.open(slug);
    Talk.CommentLine comment = comment(item, id);
    var reason = input.required("reason", typed -> PlainText.lines(typed, LONGEST_REASON));
    return switch (input.outcome(reason)) {
      case Rejected<String>(var errors) ->
          frame.refuse(ReportPage.of(item, comment, input.typed(), errors));
      case Accepted<String>(var why) ->
          frame.seeOther(
              ItemShowing.address(item), notice(commenting.report(actor, comment.id(), why)));
    };
  }

  private Talk.CommentLine comment(ItemSheet item, UUID id) {
    return talk.comment(new CommentId(id))
        .filter(found -> found.item().equals(item.id()) && found.hidden().isEmpty())
        .orElseThrow(() -> new NotFoundException("comment"));
  }

  private static String notice(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Written _, Outcome.TellsOfSomebody _ -> "library.notice.commented";
      case Outcome.Closed _ -> "library.notice.commentClosed";
      case Outcome.TakenBack _ -> "library.notice.commentTakenBack";
      case Outcome.Reported _ -> "library.notice.reported";
    };
  }
}
