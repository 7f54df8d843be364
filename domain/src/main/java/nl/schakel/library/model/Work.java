package nl.schakel.library.model;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.people.PersonId;

/** The next version of an item, before readers have it. */
public sealed interface Work {

  Content content();

  /** Who wrote it last; empty once that is forgotten. */
  Optional<PersonId> writer();

  /** Whoever writes goes on with a draft of their own, also from what was offered. */
  default Draft write(Content next, PersonId by) {
    return new Draft(next, Optional.of(by), Optional.empty());
  }

  /**
   * Being written.
   *
   * @param remark why it was sent back, when it was
   */
  record Draft(Content content, Optional<PersonId> writer, Optional<String> remark)
      implements Work {

    public Offered offer(Instant now) {
      return new Offered(content, writer, now);
    }
  }

  /** Waits for somebody who keeps the library. */
  record Offered(Content content, Optional<PersonId> writer, Instant since) implements Work {

    public Draft sendBack(String remark) {
      return new Draft(content, writer, Optional.of(remark));
    }
  }

  /** Whether somebody who keeps the library may bring something before its readers. */
  enum Readiness {
    READY,
    /** Who wrote of people does not decide alone whether they can be known. */
    NEEDS_OTHER,
    /** Who writes it has not said that it is ready. */
    NOT_OFFERED;

    /** What one wrote oneself need not be offered first, unless it is a case. */
    public static Readiness of(Item item, Work work, PersonId by) {
      boolean own = work.writer().filter(by::equals).isPresent();
      if (item.details().needsSecondLook()) {
        return own || item.details().isOf(by) ? NEEDS_OTHER : ifOffered(work);
      }
      return own ? READY : ifOffered(work);
    }

    private static Readiness ifOffered(Work work) {
      return switch (work) {
        case Offered _ -> READY;
        case Draft _ -> NOT_OFFERED;
      };
    }
  }
}
