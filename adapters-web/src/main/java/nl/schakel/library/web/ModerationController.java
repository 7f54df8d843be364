package nl.schakel.library.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.library.CommentId;
import nl.schakel.library.query.Talk;
import nl.schakel.library.query.Talk.CommentLine;
import nl.schakel.library.usecase.ModerateComments;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.StaleChangeException;
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

/** Where coordinators look after what is said below items. */
@Controller
@Requires(Permission.KEEP_LIBRARY)
@RequestMapping(KeepingPage.PATH + "/comments/{id}")
class ModerationController {

  private final Talk talk;
  private final ModerateComments moderating;

  ModerationController(Talk talk, ModerateComments moderating) {
    this.talk = talk;
    this.moderating = moderating;
  }

  @GetMapping
  View look(@PathVariable UUID id, Frame frame) {
    return frame.show(page(find(id), Map.of(), List.of()));
  }

  @PostMapping("/hiding")
  View hide(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    CommentLine comment = find(id);
    var seen = input.seenVersion();
    var reason =
        input.required(
            "reason", typed -> PlainText.lines(typed, DecidingController.LONGEST_REASON));
    return switch (input.outcome(reason)) {
      case Rejected<String>(var errors) -> frame.refuse(page(comment, input.typed(), errors));
      case Accepted<String>(var why) -> {
        try {
          moderating.hide(actor, comment.id(), seen.get(), why);
          yield frame.seeOther(KeepingPage.PATH, "library.notice.commentHidden");
        } catch (StaleChangeException _) {
          yield frame.refuse(page(comment, input.typed(), List.of()).outdated(comment.revision()));
        }
      }
    };
  }

  @PostMapping("/showing")
  View showAgain(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    CommentLine comment = find(id);
    long seen = input.orReject(input.seenVersion());
    try {
      moderating.showAgain(actor, comment.id(), seen);
      return frame.seeOther(KeepingPage.PATH, "library.notice.commentShown");
    } catch (StaleChangeException _) {
      return frame.seeOther(
          KeepingPage.PATH + "/comments/" + id, "library.notice.changedMeanwhile");
    }
  }

  private CommentLine find(UUID id) {
    return talk.comment(new CommentId(id)).orElseThrow(() -> new NotFoundException("comment"));
  }

  private ModerationPage page(
      CommentLine comment, Map<String, List<String>> typed, List<FieldError> errors) {
    return ModerationPage.of(comment, talk.reasons(comment.id()), typed, errors);
  }
}
