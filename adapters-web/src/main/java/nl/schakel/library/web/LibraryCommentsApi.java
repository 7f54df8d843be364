package nl.schakel.library.web;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Caller;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.library.CommentId;
import nl.schakel.library.ItemId;
import nl.schakel.library.query.LibraryShelf;
import nl.schakel.library.query.Talk;
import nl.schakel.library.query.Talk.CommentLine;
import nl.schakel.library.usecase.CommentOnItem;
import nl.schakel.library.usecase.CommentOnItem.Outcome;
import nl.schakel.library.web.TalkShapes.CommentBody;
import nl.schakel.library.web.TalkShapes.CommentShape;
import nl.schakel.library.web.TalkShapes.ReportBody;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Answers.Listing;
import nl.schakel.shared.web.Answers.Refused;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import nl.schakel.shared.web.MarkedText;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What professionals say below an item, for programs. */
@RestController
@RequestMapping("/api/v1/library-items/{id}/comments")
class LibraryCommentsApi {

  private final LibraryShelf shelf;
  private final Talk talk;
  private final CommentOnItem commenting;

  LibraryCommentsApi(LibraryShelf shelf, Talk talk, CommentOnItem commenting) {
    this.shelf = shelf;
    this.talk = talk;
    this.commenting = commenting;
  }

  /** The oldest first. */
  @GetMapping
  @Requires(Permission.ANYONE)
  Listing<CommentShape> list(@PathVariable UUID id, PageRequest page, Caller caller) {
    List<CommentLine> all = talk.comments(open(id));
    return Listing.of(Page.of(all, page).map(each -> CommentShape.of(each, caller)));
  }

  @PostMapping
  @Requires(Permission.WRITE_LIBRARY)
  ResponseEntity<CommentShape> write(
      @PathVariable UUID id, @Accepts(CommentBody.class) Input input, Actor actor) {
    ItemId item = open(id);
    String text =
        input.orReject(
            input.required("text", typed -> PlainText.lines(typed, CommentController.LONGEST)));
    CommentId written = written(commenting.write(actor, item, text), input);
    return ResponseEntity.created(
            URI.create("/api/v1/library-items/" + id + "/comments/" + written.value()))
        .body(CommentShape.of(find(item, written.value()), actor));
  }

  private static CommentId written(Outcome outcome, Input input) {
    return switch (outcome) {
      case Outcome.Written(var id) -> id;
      case Outcome.TellsOfSomebody(var findings) -> {
        findings.forEach(each -> input.refuse("text", MarkedText.code(each.kind())));
        yield input.orReject(CommentId::next);
      }
      case Outcome.Closed _, Outcome.TakenBack _, Outcome.Reported _ ->
          throw new Refused("COMMENTS_CLOSED");
    };
  }

  /** One's own. */
  @DeleteMapping("/{comment}")
  @Requires(Permission.WRITE_LIBRARY)
  ResponseEntity<Void> takeBack(@PathVariable UUID id, @PathVariable UUID comment, Actor actor) {
    commenting.takeBack(actor, find(open(id), comment).id());
    return ResponseEntity.noContent().build();
  }

  /** It should not be there; somebody who keeps the library looks at it. */
  @PostMapping("/{comment}/reports")
  @Requires(Permission.WRITE_LIBRARY)
  ResponseEntity<Void> report(
      @PathVariable UUID id,
      @PathVariable UUID comment,
      @Accepts(ReportBody.class) Input input,
      Actor actor) {
    CommentId found = find(open(id), comment).id();
    String reason =
        input.orReject(
            input.required(
                "reason", typed -> PlainText.lines(typed, DecidingController.LONGEST_REASON)));
    commenting.report(actor, found, reason);
    return ResponseEntity.noContent().build();
  }

  private ItemId open(UUID id) {
    return shelf.find(new ItemId(id)).orElseThrow(() -> new NotFoundException("item")).id();
  }

  private CommentLine find(ItemId item, UUID comment) {
    return talk.comment(new CommentId(comment))
        .filter(found -> found.item().equals(item) && found.hidden().isEmpty())
        .orElseThrow(() -> new NotFoundException("comment"));
  }
}
