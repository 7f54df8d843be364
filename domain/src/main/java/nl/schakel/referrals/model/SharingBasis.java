package nl.schakel.referrals.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Language;
import org.jmolecules.ddd.types.ValueObject;

/**
 * Why something may be shared, with whom, and what exactly. There is no box to tick and no way
 * around it.
 */
public sealed interface SharingBasis extends ValueObject {

  /** The organisation with which it is shared, and no other. */
  OrganisationId receiver();

  Set<Item> items();

  /** What the receiver may tell the referrer later on. */
  Feedback feedback();

  /** Empty where there is nothing that could run out. */
  default Optional<Obtained> obtained() {
    return switch (this) {
      case Anonymous _ -> Optional.empty();
      case ClientChoice choice -> Optional.of(choice.how());
      case LegalTask task -> Optional.of(task.how());
    };
  }

  /** What keeps it from being offered to this organisation on this day with these items. */
  default Set<Flaw> flaws(OrganisationId to, Set<Item> shared, LocalDate today) {
    return new BasisCheck(to, shared, today).flaws(this);
  }

  /** The last day on which it holds counts. */
  default boolean holdsOn(LocalDate day) {
    return obtained().map(each -> !day.isAfter(each.until())).orElse(true);
  }

  /** One thing that can be shared. */
  enum Item {
    /** What it is about, and where. */
    TOPIC,
    /** Who can be called at the referrer. */
    SENDER,
    LANGUAGE,
    AGE_BAND,
    CRITERIA,
    NOTE,
    HANDOVER_CODE
  }

  /** What may be fed back. */
  enum Feedback {
    NONE,
    /** That somebody came. */
    ARRIVAL,
    OUTCOME
  }

  /** As what somebody works who asked. */
  enum Role {
    PROFESSIONAL,
    SUPPORT_WORKER,
    KEY_PERSON
  }

  /** In which way somebody was asked. */
  enum Form {
    SPOKEN,
    WRITTEN,
    /** Spoken, through an interpreter. */
    INTERPRETED
  }

  /** How it was come by, in which language it was talked about, and the last day it holds. */
  record Obtained(Role by, LocalDate on, Form form, Language language, LocalDate until)
      implements ValueObject {}

  /** Nothing that is shared leads to anybody, so nobody has to be asked. */
  record Anonymous(OrganisationId receiver, Set<Item> items, Feedback feedback)
      implements SharingBasis {

    public Anonymous {
      items = Set.copyOf(items);
    }
  }

  /** The client knows what is shared with whom, and wants it. */
  record ClientChoice(OrganisationId receiver, Set<Item> items, Feedback feedback, Obtained how)
      implements SharingBasis {

    public ClientChoice {
      items = Set.copyOf(items);
    }
  }

  /** An article of a law says that it is the task of who refers. */
  record LegalTask(
      OrganisationId receiver, Set<Item> items, Feedback feedback, Note article, Obtained how)
      implements SharingBasis {

    public LegalTask {
      items = Set.copyOf(items);
    }
  }
}
