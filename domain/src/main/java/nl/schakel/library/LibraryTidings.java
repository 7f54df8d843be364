package nl.schakel.library;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Slug;

/** Where items and comments stand, for who tells people of them. Nothing of what they say. */
public interface LibraryTidings {

  Optional<ItemTiding> item(ItemId id);

  Optional<CommentTiding> comment(CommentId id);

  /**
   * An item as it stands now.
   *
   * @param author who began it; empty once that is forgotten
   * @param writer who wrote the last of it; empty once that is forgotten
   * @param work how far what nobody reads yet is
   */
  record ItemTiding(
      Slug slug,
      Optional<PersonId> author,
      Optional<PersonId> writer,
      boolean readable,
      WorkStand work) {

    /** Whose work it is. */
    public Set<PersonId> writers() {
      return Stream.concat(author.stream(), writer.stream()).collect(Collectors.toSet());
    }
  }

  /** How far it is. */
  enum WorkStand {
    /** There is none, or nobody waits. */
    QUIET,
    OFFERED,
    SENT_BACK
  }

  /**
   * A comment as it stands now.
   *
   * @param author who wrote it; empty once that is forgotten
   * @param readable whether readers have it
   * @param hidden whether somebody who keeps the library took it away
   * @param reported whether somebody still has to look at what was reported of it
   */
  record CommentTiding(
      ItemTiding item,
      Optional<PersonId> author,
      boolean readable,
      boolean hidden,
      boolean reported) {}
}
