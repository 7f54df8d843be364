package nl.schakel.notifications.usecase;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.access.Permission;
import nl.schakel.access.Role;
import nl.schakel.library.LibraryEvent;
import nl.schakel.library.LibraryEvent.Change;
import nl.schakel.library.LibraryEvent.CommentChanged;
import nl.schakel.library.LibraryEvent.ItemChanged;
import nl.schakel.library.LibraryTidings;
import nl.schakel.library.LibraryTidings.CommentTiding;
import nl.schakel.library.LibraryTidings.ItemTiding;
import nl.schakel.notifications.model.LibraryMatter;
import nl.schakel.notifications.model.LibraryMatter.CommentHidden;
import nl.schakel.notifications.model.LibraryMatter.CommentReported;
import nl.schakel.notifications.model.LibraryMatter.ItemCommented;
import nl.schakel.notifications.model.LibraryMatter.ItemMoved;
import nl.schakel.people.PersonId;
import nl.schakel.shared.usecase.UseCasePart;

/**
 * Finds who has to hear of the library: who wrote, and where something waits, who keeps it. Nobody
 * hears of what they did themselves.
 */
@UseCasePart
class LibraryReaders {

  private final LibraryTidings library;
  private final Role.Holders roles;

  LibraryReaders(LibraryTidings library, Role.Holders roles) {
    this.library = library;
    this.roles = roles;
  }

  static Optional<LibraryMatter> matter(LibraryEvent event) {
    return switch (event) {
      case ItemChanged(var item, var change, var _, var _, var at) ->
          isTold(change) ? Optional.of(new ItemMoved(item, change, at)) : Optional.empty();
      case CommentChanged(var comment, var item, var saying, var _, var _, var at) ->
          switch (saying) {
            case WRITTEN -> Optional.of(new ItemCommented(item, comment, at));
            case REPORTED -> Optional.of(new CommentReported(comment, at));
            case HIDDEN -> Optional.of(new CommentHidden(comment, at));
            case SHOWN_AGAIN, TAKEN_BACK -> Optional.empty();
          };
    };
  }

  private static boolean isTold(Change change) {
    return switch (change) {
      case OFFERED, SENT_BACK, PUBLISHED, WITHDRAWN, RESTORED, VERSION_HIDDEN -> true;
      case BEGUN, REVISED, FILE_ADDED, DISCARDED, USE_TOLD, USE_TAKEN_BACK -> false;
      case COMMENTS_OPENED, COMMENTS_CLOSED -> false;
    };
  }

  Set<PersonId> of(LibraryMatter matter, PersonId doer) {
    return all(matter).stream()
        .filter(person -> !person.equals(doer))
        .collect(Collectors.toUnmodifiableSet());
  }

  private Set<PersonId> all(LibraryMatter matter) {
    return switch (matter) {
      case ItemMoved(var item, var change, var _) ->
          change == Change.OFFERED
              ? keepers()
              : library.item(item).map(ItemTiding::writers).orElse(Set.of());
      case ItemCommented(var item, var _, var _) ->
          library.item(item).flatMap(ItemTiding::author).map(Set::of).orElse(Set.of());
      case CommentHidden(var comment, var _) ->
          library.comment(comment).flatMap(CommentTiding::author).map(Set::of).orElse(Set.of());
      case CommentReported _ -> keepers();
    };
  }

  private Set<PersonId> keepers() {
    return Arrays.stream(Role.values())
        .filter(Permission.KEEP_LIBRARY::isGivenTo)
        .flatMap(role -> roles.anywhere(role).stream())
        .collect(Collectors.toSet());
  }
}
