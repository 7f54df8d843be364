package nl.schakel.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Fingerprint;
import nl.schakel.shared.Language;

/**
 * Who may lead groups of a kind because of what they completed, for features that plan groups. A
 * right follows from a completion and is gone with it.
 */
public interface LeadingRights {

  /** Those that hold on this day, of each kind the one that lasts longest. */
  List<Right> of(PersonId person, LocalDate day);

  /** Everybody who may lead this kind on this day, in this language. */
  Set<PersonId> holders(Kind kind, Language language, LocalDate day);

  /** What is led. */
  enum Kind {
    PARENT_GROUPS,
    TRAININGS,
    PEER_SUPERVISION
  }

  /**
   * A right.
   *
   * @param until exclusive
   */
  record Right(PersonId person, Kind kind, Set<Language> languages, LocalDate until) {
    public Right {
      languages = Set.copyOf(languages);
    }
  }

  /**
   * What a programme has to do with leading.
   *
   * @param gives the right that its completion gives
   * @param demands the right without which nobody leads it
   */
  record Rule(Optional<Grant> gives, Optional<Kind> demands) {
    public static final Rule NONE = new Rule(Optional.empty(), Optional.empty());

    /** By which who changes it shows to have seen it. */
    public Fingerprint fingerprint() {
      return Fingerprint.of(gives.map(Grant::kind), gives.map(Grant::months), demands);
    }
  }

  /** A right for so long, from the day of completion. */
  record Grant(Kind kind, int months) {

    public static final int LONGEST = 240;

    public Grant {
      if (months < 1 || months > LONGEST) {
        throw new IllegalArgumentException("a right lasts a while, and not for ever");
      }
    }
  }
}
