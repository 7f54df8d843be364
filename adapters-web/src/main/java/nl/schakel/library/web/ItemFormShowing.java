package nl.schakel.library.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.access.Actor;
import nl.schakel.access.Assignment;
import nl.schakel.access.Permission;
import nl.schakel.library.ItemId;
import nl.schakel.library.ItemKind;
import nl.schakel.library.model.Licence;
import nl.schakel.library.query.LibraryDesk;
import nl.schakel.library.query.LibraryDesk.DeskSheet;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Language;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Option;
import org.springframework.stereotype.Component;

/** Makes the form of an item, with all that can be chosen in it. */
@Component
class ItemFormShowing {

  private final LibraryDesk desk;
  private final LibraryWords words;

  ItemFormShowing(LibraryDesk desk, LibraryWords words) {
    this.desk = desk;
    this.words = words;
  }

  /** One that the reader may work on. */
  DeskSheet open(Actor actor, UUID id) {
    return desk.find(new ItemId(id))
        .filter(item -> item.isOf(actor.person()) || actor.may(Permission.KEEP_LIBRARY))
        .orElseThrow(() -> new NotFoundException("item"));
  }

  Allowed allowed(Optional<DeskSheet> work, Actor actor, Language reader) {
    Stream<OrganisationId> theirs = actor.assignments().stream().map(Assignment::organisation);
    Stream<OrganisationId> before =
        work.stream().flatMap(each -> each.content().organisations().stream());
    return new Allowed(
        words.topics(reader).entrySet().stream()
            .map(each -> Option.of(each.getKey(), each.getValue()))
            .sorted(Comparator.comparing(Option::text))
            .toList(),
        words.organisations(Stream.concat(theirs, before).collect(Collectors.toSet()), reader),
        Stream.concat(
                words.communities(actor.person()).stream(),
                work.flatMap(each -> each.content().community()).stream()
                    .flatMap(id -> words.communities(Set.of(id)).values().stream())
                    .map(card -> Option.of("" + card.id().value(), card.name())))
            .distinct()
            .toList());
  }

  ItemFormPage page(
      Optional<DeskSheet> work,
      Allowed allowed,
      Map<String, List<String>> values,
      List<FieldError> errors,
      Frame frame) {
    return new ItemFormPage(
        work,
        new FormView(ItemForm.TEXTS, values, errors),
        allowed,
        options(ItemKind.values(), kind -> LibraryWords.kind(kind, frame)),
        options(Licence.values(), licence -> LibraryWords.licence(licence, frame)),
        Map.of(),
        List.of(),
        List.of());
  }

  private static <E extends Enum<E>> List<Option> options(E[] all, Function<E, String> word) {
    return Arrays.stream(all).map(each -> Option.of(each.name(), word.apply(each))).toList();
  }
}
