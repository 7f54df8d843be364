package nl.schakel.library.query;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.library.ItemId;
import nl.schakel.library.ItemKind;
import nl.schakel.library.model.Content;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Slug;

/**
 * An item as it is read.
 *
 * @param number of the version
 * @param last of the newest version
 * @param writer empty when who wrote it does not want to be named
 * @param at when this version came
 * @param since when the first came
 * @param gone why it is there no more, or this version of it, when it is not
 */
public record ItemSheet(
    ItemId id,
    Slug slug,
    ItemKind kind,
    long revision,
    int number,
    int last,
    Content content,
    Optional<PersonId> writer,
    Instant at,
    Instant since,
    Optional<Gone> gone,
    boolean open) {

  /** It was withdrawn, or this version was hidden. */
  public record Gone(String reason, Instant at) {}

  public boolean isLatest() {
    return number == last;
  }
}
