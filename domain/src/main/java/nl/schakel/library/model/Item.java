package nl.schakel.library.model;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.library.ItemId;
import nl.schakel.library.ItemKind;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Slug;
import org.jmolecules.ddd.types.AggregateRoot;

/**
 * Something in the library. What readers have is a version; the next one is worked on beside it, so
 * that nothing disappears while it is made better.
 */
public sealed interface Item extends AggregateRoot<Item, ItemId> {

  Details details();

  @Override
  default ItemId getId() {
    return details().id();
  }

  /**
   * What stays the same.
   *
   * @param author who began it; empty once that is forgotten
   * @param revision one more with every change, for who changes what somebody else changed
   */
  record Details(
      ItemId id,
      Slug slug,
      ItemKind kind,
      Optional<PersonId> author,
      Instant begunAt,
      long revision) {

    public boolean isOf(PersonId person) {
      return author.filter(person::equals).isPresent();
    }

    /** Somebody else has to look at what is told of people, whoever wrote it. */
    public boolean needsSecondLook() {
      return kind == ItemKind.CASE;
    }
  }

  /**
   * What readers have, or had.
   *
   * @param number from 1
   * @param checkedBy who looked at it before readers did; empty once that is forgotten
   */
  record Version(
      int number,
      Content content,
      Optional<PersonId> writer,
      Optional<PersonId> checkedBy,
      Instant at) {}

  static Unpublished begin(Details details, Content content) {
    return new Unpublished(
        details, new Work.Draft(content, Work.Writers.begin(details.author()), Optional.empty()));
  }

  /** Nobody but who works on it knows it. */
  record Unpublished(Details details, Work work) implements Item {

    public Unpublished with(Work next) {
      return new Unpublished(details, next);
    }

    public Published publish(PersonId by, Instant now) {
      Version first = new Version(1, work.content(), work.writer(), Optional.of(by), now);
      return new Published(details, first, Optional.empty(), now);
    }
  }

  /**
   * Everybody reads it.
   *
   * @param work the next version, when somebody works on one
   * @param since when it was first read
   */
  record Published(Details details, Version shown, Optional<Work> work, Instant since)
      implements Item {

    public Published with(Optional<Work> next) {
      return new Published(details, shown, next, since);
    }

    /** The next version as far as it is, else what is read, to go on from. */
    public Work next() {
      return work.orElseGet(
          () ->
              new Work.Draft(
                  shown.content(), Work.Writers.after(shown.writer()), Optional.empty()));
    }

    public Published publish(Work next, PersonId by, Instant now) {
      Version newer =
          new Version(shown.number() + 1, next.content(), next.writer(), Optional.of(by), now);
      return new Published(details, newer, Optional.empty(), since);
    }

    public Withdrawn withdraw(String reason, Instant now) {
      return new Withdrawn(details, shown, work, since, reason, now);
    }
  }

  /** Its page says that it was there, and why it is no more. */
  sealed interface Gone extends Item {

    Version shown();

    /** The next version as far as it was; it waits with the rest. */
    Optional<Work> work();

    Instant since();

    String reason();

    Instant at();
  }

  /** It can come back. */
  record Withdrawn(
      Details details, Version shown, Optional<Work> work, Instant since, String reason, Instant at)
      implements Gone {

    /** As it was when it was withdrawn. */
    public Published restore() {
      return new Published(details, shown, work, since);
    }
  }

  /** What it said last is hidden, and that nobody takes back: so it does not come back either. */
  record PutAway(
      Details details, Version shown, Optional<Work> work, Instant since, String reason, Instant at)
      implements Gone {}

  /** What whoever writes goes on from: what is worked on, else what is read. */
  default Optional<Work> basis() {
    return switch (this) {
      case Unpublished(var _, var work) -> Optional.of(work);
      case Published published -> Optional.of(published.next());
      case Gone _ -> Optional.empty();
    };
  }

  /** The same while this is worked on; nobody works on what was withdrawn. */
  default Item working(Work next) {
    return switch (this) {
      case Unpublished draft -> draft.with(next);
      case Published read -> read.with(Optional.of(next));
      case Gone gone -> gone;
    };
  }

  /** What is worked on, where something can be. */
  default Optional<Work> onDesk() {
    return switch (this) {
      case Unpublished(var _, var work) -> Optional.of(work);
      case Published published -> published.work();
      case Gone _ -> Optional.empty();
    };
  }
}
