package nl.schakel.library.web;

import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.library.CommentId;
import nl.schakel.library.ItemId;
import nl.schakel.library.query.Talk;
import nl.schakel.library.query.Talk.CommentLine;
import nl.schakel.library.usecase.ModerateComments;
import nl.schakel.library.web.TalkShapes.DecisionBody;
import nl.schakel.library.web.TalkShapes.ModerationShape;
import nl.schakel.library.web.TalkShapes.Standing;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Answers.Listing;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Looking after what is said below items, for programs. */
@RestController
@Requires(Permission.KEEP_LIBRARY)
class LibraryModerationApi {

  private static final String ONE = "/api/v1/library-items/{id}/comments/{comment}/moderation";

  private final Talk talk;
  private final ModerateComments moderating;

  LibraryModerationApi(Talk talk, ModerateComments moderating) {
    this.talk = talk;
    this.moderating = moderating;
  }

  /** What was reported and nobody looked at, the longest first. */
  @GetMapping("/api/v1/library-reports")
  Listing<ModerationShape> reported(PageRequest page) {
    return Listing.of(Page.of(talk.reported(), page).map(ModerationShape::of));
  }

  @GetMapping(ONE)
  ResponseEntity<ModerationShape> look(@PathVariable UUID id, @PathVariable UUID comment) {
    return answer(find(id, comment));
  }

  /**
   * Hides it, or lets it stand whatever was reported; with either its reports are settled. What was
   * looked at is in {@code If-Match}.
   */
  @PutMapping(ONE)
  ResponseEntity<ModerationShape> decide(
      @PathVariable UUID id,
      @PathVariable UUID comment,
      @Accepts(DecisionBody.class) Input input,
      Actor actor) {
    CommentId found = find(id, comment).id();
    var standing = input.required("standing", As.oneOf(Standing.class));
    var reason =
        input.optional(
            "reason", typed -> PlainText.lines(typed, DecidingController.LONGEST_REASON));
    if (standing.ifRight().filter(Standing.HIDDEN::equals).isPresent()
        && reason.ifRight().filter(Optional::isEmpty).isPresent()) {
      input.refuse("reason", "REQUIRED");
    }
    var seen = input.seenVersion();
    Decision decision =
        input.orReject(() -> new Decision(standing.get(), seen.get(), reason.get().orElse("")));
    decide(actor, found, decision);
    return answer(find(id, comment));
  }

  private record Decision(Standing standing, long seen, String reason) {}

  private void decide(Actor actor, CommentId comment, Decision decision) {
    switch (decision.standing()) {
      case HIDDEN -> moderating.hide(actor, comment, decision.seen(), decision.reason());
      case SHOWN -> moderating.showAgain(actor, comment, decision.seen());
    }
  }

  private ResponseEntity<ModerationShape> answer(CommentLine comment) {
    return ResponseEntity.ok()
        .eTag(Long.toString(comment.revision()))
        .body(ModerationShape.of(comment, talk.reasons(comment.id())));
  }

  private CommentLine find(UUID item, UUID comment) {
    return talk.comment(new CommentId(comment))
        .filter(found -> found.item().equals(new ItemId(item)))
        .orElseThrow(() -> new NotFoundException("comment"));
  }
}
