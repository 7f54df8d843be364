package nl.schakel.library.web;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Caller;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.library.ItemId;
import nl.schakel.library.ItemKind;
import nl.schakel.library.query.LibraryDesk;
import nl.schakel.library.query.LibraryDesk.DeskSheet;
import nl.schakel.library.query.LibraryShelf;
import nl.schakel.library.usecase.WriteItem;
import nl.schakel.library.usecase.WriteItem.Outcome;
import nl.schakel.library.web.LibraryShapes.BegunShape;
import nl.schakel.library.web.LibraryShapes.CardShape;
import nl.schakel.library.web.LibraryShapes.ItemShape;
import nl.schakel.library.web.LibraryShapes.WrittenShape;
import nl.schakel.shared.Language;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.web.Answers.Listing;
import nl.schakel.shared.web.Answers.Refused;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import nl.schakel.shared.web.MarkedText;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The library, for programs. */
@RestController
@RequestMapping("/api/v1/library-items")
class LibraryItemsApi {

  private static final String PATH = "/api/v1/library-items/";

  private final LibraryShelf shelf;
  private final LibraryDesk desk;
  private final ItemFormShowing forms;
  private final WriteItem writing;

  LibraryItemsApi(LibraryShelf shelf, LibraryDesk desk, ItemFormShowing forms, WriteItem writing) {
    this.shelf = shelf;
    this.desk = desk;
    this.forms = forms;
    this.writing = writing;
  }

  /** What everybody may read; those with all the words in any form, the newest first. */
  @GetMapping
  @Requires(Permission.ANYONE)
  Listing<CardShape> list(@Accepts(ItemsQuery.class) Input input) {
    LibraryAsked asked = LibraryAsked.read(input);
    return Listing.of(shelf.find(asked.wish(), asked.page()).map(CardShape::of));
  }

  /** What may stand in the address of the list. */
  record ItemsQuery(
      String q,
      List<ItemKind> kind,
      List<String> topic,
      List<String> language,
      List<UUID> community,
      int pageNumber,
      int pageSize) {}

  /** What is read; who works on it gets what the next version will say, to change it. */
  @GetMapping("/{id}")
  @Requires(Permission.ANYONE)
  ResponseEntity<ItemShape> one(@PathVariable UUID id, Caller caller) {
    Optional<DeskSheet> work =
        desk.find(new ItemId(id))
            .filter(item -> caller.actor().filter(a -> mayWork(a, item)).isPresent());
    return work.map(LibraryItemsApi::answer)
        .or(
            () ->
                shelf
                    .find(new ItemId(id))
                    .map(
                        item ->
                            ResponseEntity.ok()
                                .eTag(Long.toString(item.revision()))
                                .body(ItemShape.of(item))))
        .orElseThrow(() -> new NotFoundException("item"));
  }

  private static boolean mayWork(Actor actor, DeskSheet item) {
    return item.isOf(actor.person()) || actor.may(Permission.KEEP_LIBRARY);
  }

  static ResponseEntity<ItemShape> answer(DeskSheet item) {
    return ResponseEntity.ok().eTag(Long.toString(item.revision())).body(ItemShape.of(item));
  }

  @PostMapping
  @Requires(Permission.WRITE_LIBRARY)
  ResponseEntity<ItemShape> begin(@Accepts(BegunShape.class) Input input, Actor actor) {
    var kind = input.required("kind", As.oneOf(ItemKind.class));
    Input written = input.object("content");
    var content =
        ItemForm.read(
            written,
            kind.ifRight().orElse(ItemKind.TOOL),
            forms.allowed(Optional.empty(), actor, Language.DUTCH));
    WriteItem.Command command =
        input.orReject(() -> new WriteItem.Command(actor, kind.get(), content.get()));
    ItemId id = done(writing.begin(command), written);
    DeskSheet begun = forms.open(actor, id.value());
    return ResponseEntity.created(URI.create(PATH + id.value()))
        .eTag(Long.toString(begun.revision()))
        .body(ItemShape.of(begun));
  }

  @PutMapping("/{id}")
  @Requires(Permission.WRITE_LIBRARY)
  ResponseEntity<ItemShape> revise(
      @PathVariable UUID id, @Accepts(WrittenShape.class) Input input, Actor actor) {
    DeskSheet work = forms.open(actor, id);
    var seen = input.seenVersion();
    var content =
        ItemForm.read(input, work.kind(), forms.allowed(Optional.of(work), actor, Language.DUTCH));
    WriteItem.Revision revision =
        input.orReject(() -> new WriteItem.Revision(actor, work.id(), seen.get(), content.get()));
    return answer(forms.open(actor, done(writing.revise(revision), input).value()));
  }

  private static ItemId done(Outcome outcome, Input input) {
    return switch (outcome) {
      case Outcome.Written(var id) -> id;
      case Outcome.Offered(var id) -> id;
      case Outcome.TellsOfSomebody(var found) -> {
        found.forEach(
            (field, all) -> all.forEach(each -> input.refuse(field, MarkedText.code(each.kind()))));
        yield input.orReject(ItemId::next);
      }
      case Outcome.Discarded _, Outcome.NothingThere _ -> throw new Refused("NOTHING_TO_PUBLISH");
    };
  }
}
