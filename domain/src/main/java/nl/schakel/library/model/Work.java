package nl.schakel.library.model;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.people.PersonId;

/** The next version of an item, before readers have it. */
public sealed interface Work {

  Content content();

  Writers writers();

  /** Who wrote it last; empty once that is forgotten. */
  default Optional<PersonId> writer() {
    return writers().last();
  }

  /** Whoever writes goes on with a draft of their own, also from what was offered. */
  default Draft write(Content next, PersonId by) {
    return new Draft(next, writers().and(by), remark());
  }

  /** Why it was sent back, until it is offered again. */
  default Optional<String> remark() {
    return Optional.empty();
  }

  /**
   * Whose work it is.
   *
   * @param last who wrote it last; empty once that is forgotten
   * @param all everybody who changed a word of it, put a file with it or took one away: a file
   *     tells of people as much as words do
   */
  record Writers(Optional<PersonId> last, Set<PersonId> all) {

    public Writers {
      all = Set.copyOf(all);
    }

    /** Who wrote what is read already is not one of those who write the next version. */
    static Writers after(Optional<PersonId> before) {
      return new Writers(before, Set.of());
    }

    static Writers begin(Optional<PersonId> author) {
      return new Writers(author, author.stream().collect(Collectors.toUnmodifiableSet()));
    }

    Writers and(PersonId by) {
      Set<PersonId> more = new HashSet<>(all);
      more.add(by);
      return new Writers(Optional.of(by), more);
    }
  }

  /**
   * Being written.
   *
   * @param remark why it was sent back, when it was
   */
  record Draft(Content content, Writers writers, Optional<String> remark) implements Work {

    public Offered offer(Instant now) {
      return new Offered(content, writers, now);
    }
  }

  /** Waits for somebody who keeps the library. */
  record Offered(Content content, Writers writers, Instant since) implements Work {

    public Draft sendBack(String remark) {
      return new Draft(content, writers, Optional.of(remark));
    }
  }

  /** Whether somebody who keeps the library may bring something before its readers. */
  enum Readiness {
    READY,
    /** Who wrote of people does not decide alone whether they can be known. */
    NEEDS_OTHER,
    /** Who writes it has not said that it is ready. */
    NOT_OFFERED;

    /**
     * What one wrote oneself need not be offered first, unless it is a case: that is looked at by
     * somebody who did not begin it, and did nothing to this version of it.
     */
    public static Readiness of(Item item, Work work, PersonId by) {
      if (item.details().needsSecondLook()) {
        return work.writers().all().contains(by) || item.details().isOf(by)
            ? NEEDS_OTHER
            : ifOffered(work);
      }
      return work.writer().filter(by::equals).isPresent() ? READY : ifOffered(work);
    }

    private static Readiness ifOffered(Work work) {
      return switch (work) {
        case Offered _ -> READY;
        case Draft _ -> NOT_OFFERED;
      };
    }
  }
}
