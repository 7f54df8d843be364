package nl.schakel.library.web;

import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.access.Caller;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.library.query.ItemSheet;
import nl.schakel.library.query.LibraryShelf;
import nl.schakel.library.web.ItemPage.Talked;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.Frame;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Reading an item, and versions of it that were read before. */
@Controller
@Requires(Permission.ANYONE)
@RequestMapping(LibraryListPage.PATH + "/{slug}")
class ItemController {

  private final LibraryShelf shelf;
  private final ItemShowing showing;
  private final GoneItemShowing gone;
  private final TalkShowing talk;

  ItemController(LibraryShelf shelf, ItemShowing showing, GoneItemShowing gone, TalkShowing talk) {
    this.shelf = shelf;
    this.showing = showing;
    this.gone = gone;
    this.talk = talk;
  }

  @GetMapping
  View read(@PathVariable String slug, Caller caller, Frame frame) {
    ItemSheet item = find(shelf, slug);
    return item.gone()
        .map(why -> frame.show(gone.page(item, why, frame), HttpStatus.GONE))
        .orElseGet(() -> frame.show(showing.page(item, talk(item, caller, frame), frame)));
  }

  private Optional<Talked> talk(ItemSheet item, Caller caller, Frame frame) {
    return Optional.of(talk.of(item, TalkForms.EMPTY, caller, frame));
  }

  @GetMapping("/versions/{number}")
  View version(@PathVariable String slug, @PathVariable String number, Frame frame) {
    ItemSheet item = version(shelf, slug, number);
    return item.gone()
        .map(why -> frame.show(gone.page(item, why, frame), HttpStatus.GONE))
        .orElseGet(() -> frame.show(showing.page(item, Optional.empty(), frame)));
  }

  /** What became of the words between this version and an earlier one, else the one before. */
  @GetMapping("/versions/{number}/changes")
  View changes(
      @PathVariable String slug,
      @PathVariable String number,
      @RequestParam Optional<String> since,
      Frame frame) {
    ItemSheet after = version(shelf, slug, number);
    ItemSheet before = version(shelf, slug, since.orElse("" + (after.number() - 1)));
    return Stream.of(before, after)
        .filter(item -> item.gone().isPresent())
        .findFirst()
        .map(item -> frame.show(gone.page(item, item.gone().orElseThrow(), frame), HttpStatus.GONE))
        .orElseGet(() -> frame.show(ItemChangesPage.of(before, after, frame)));
  }

  private static ItemSheet version(LibraryShelf shelf, String slug, String number) {
    return Slug.parse(slug)
        .asOptional()
        .filter(_ -> number.matches("[1-9][0-9]{0,5}"))
        .flatMap(name -> shelf.version(name, Integer.parseInt(number)))
        .orElseThrow(() -> new NotFoundException("item"));
  }

  static ItemSheet find(LibraryShelf shelf, String slug) {
    return Slug.parse(slug)
        .asOptional()
        .flatMap(shelf::find)
        .orElseThrow(() -> new NotFoundException("item"));
  }
}
