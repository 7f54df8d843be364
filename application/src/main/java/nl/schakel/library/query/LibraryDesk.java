package nl.schakel.library.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.library.ItemId;
import nl.schakel.library.ItemKind;
import nl.schakel.library.model.Content;
import nl.schakel.people.PersonId;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;

/** The library for those who write it and those who keep it. */
public interface LibraryDesk {

  /** What somebody began or works on, the last first. */
  List<DeskLine> of(PersonId person);

  /** What waits for somebody who keeps the library, the longest first. */
  List<DeskLine> offered();

  /** What was withdrawn and can come back, the last first. */
  List<DeskLine> withdrawn();

  /** Of what was withdrawn, what readers would have again; nothing where that is hidden. */
  Optional<DeskSheet> find(ItemId id);

  /** How far an item is. */
  enum Standing {
    DRAFT,
    OFFERED,
    PUBLISHED,
    /** Read, while the next version is written. */
    REVISING,
    /** Read, while the next version waits. */
    REVISION_OFFERED,
    WITHDRAWN,
    /** Withdrawn, and what it said last is hidden: nobody puts it back. */
    HIDDEN
  }

  /** An item in a list of work. */
  record DeskLine(
      ItemId id, Slug slug, ItemKind kind, LocalizedText title, Standing standing, Instant since) {}

  /**
   * An item as it is worked on.
   *
   * @param content of the next version, else of what is read
   * @param remark why it was sent back, when it was
   */
  record DeskSheet(
      ItemId id,
      Slug slug,
      ItemKind kind,
      Standing standing,
      long revision,
      Optional<PersonId> author,
      Optional<PersonId> writer,
      Content content,
      Optional<String> remark) {

    public boolean isOf(PersonId person) {
      return author.filter(person::equals).isPresent();
    }

    public boolean isRead() {
      return switch (standing) {
        case PUBLISHED, REVISING, REVISION_OFFERED -> true;
        case DRAFT, OFFERED, WITHDRAWN, HIDDEN -> false;
      };
    }

    public boolean isWithdrawn() {
      return standing == Standing.WITHDRAWN;
    }

    public boolean isHidden() {
      return standing == Standing.HIDDEN;
    }

    public boolean isOffered() {
      return standing == Standing.OFFERED || standing == Standing.REVISION_OFFERED;
    }

    public boolean isDrafted() {
      return standing == Standing.DRAFT || standing == Standing.REVISING;
    }

    /** Whether there is something that nobody reads yet. */
    public boolean isWorkedOn() {
      return isDrafted() || isOffered();
    }
  }
}
