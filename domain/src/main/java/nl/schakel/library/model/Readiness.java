package nl.schakel.library.model;

import nl.schakel.people.PersonId;

/** Whether somebody who keeps the library may bring something before its readers. */
public enum Readiness {
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
      case Work.Offered _ -> READY;
      case Work.Draft _ -> NOT_OFFERED;
    };
  }
}
