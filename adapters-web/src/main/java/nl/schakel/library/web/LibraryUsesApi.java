package nl.schakel.library.web;

import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Caller;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.library.ItemId;
import nl.schakel.library.query.LibraryShelf;
import nl.schakel.library.query.Talk;
import nl.schakel.library.usecase.TellUse;
import nl.schakel.library.usecase.TellUse.Outcome;
import nl.schakel.library.web.TalkShapes.UseBody;
import nl.schakel.library.web.TalkShapes.UseShape;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Answers.Listing;
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

/** Who says to use an item, for programs. */
@RestController
@RequestMapping("/api/v1/library-items/{id}/uses")
class LibraryUsesApi {

  private final LibraryShelf shelf;
  private final Talk talk;
  private final TellUse using;

  LibraryUsesApi(LibraryShelf shelf, Talk talk, TellUse using) {
    this.shelf = shelf;
    this.talk = talk;
    this.using = using;
  }

  /** The last first. */
  @GetMapping
  @Requires(Permission.ANYONE)
  Listing<UseShape> list(@PathVariable UUID id, PageRequest page, Caller caller) {
    return Listing.of(Page.of(talk.uses(open(id)), page).map(each -> UseShape.of(each, caller)));
  }

  /** Said again, it takes the place of what one said before. */
  @PostMapping
  @Requires(Permission.WRITE_LIBRARY)
  ResponseEntity<Void> tell(
      @PathVariable UUID id, @Accepts(UseBody.class) Input input, Actor actor) {
    ItemId item = open(id);
    var users = input.required("users", UseController::users);
    var how = input.required("how", typed -> PlainText.line(typed, UseController.LONGEST));
    TellUse.Command command =
        input.orReject(() -> new TellUse.Command(actor, item, users.get(), how.get()));
    return answer(using.tell(command), input);
  }

  /** One's own. */
  @DeleteMapping
  @Requires(Permission.WRITE_LIBRARY)
  ResponseEntity<Void> takeBack(@PathVariable UUID id, Actor actor) {
    using.takeBack(actor, open(id));
    return ResponseEntity.noContent().build();
  }

  private static ResponseEntity<Void> answer(Outcome outcome, Input input) {
    switch (outcome) {
      case Outcome.Told _, Outcome.TakenBack _ -> {}
      case Outcome.NotTheirs _ -> input.refuse("users", "NOT_YOURS");
      case Outcome.TellsOfSomebody(var findings) ->
          findings.forEach(each -> input.refuse("how", MarkedText.code(each.kind())));
    }
    return input.orReject(() -> ResponseEntity.noContent().build());
  }

  private ItemId open(UUID id) {
    return shelf.find(new ItemId(id)).orElseThrow(() -> new NotFoundException("item")).id();
  }
}
