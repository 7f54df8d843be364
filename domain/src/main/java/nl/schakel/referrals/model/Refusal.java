package nl.schakel.referrals.model;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.schakel.chains.GapSignals.Kind;
import nl.schakel.chains.LinkId;
import nl.schakel.referrals.Reason;
import nl.schakel.shared.Language;
import org.jmolecules.ddd.types.ValueObject;

/**
 * A no with a consequence: why, and where else the client can go, or that there is nowhere, which
 * the chain hears of.
 *
 * @param criterion the number of the one that is not met
 * @param language which nobody there speaks
 * @param words for the referrer
 */
public record Refusal(
    Reason reason,
    Optional<Integer> criterion,
    Optional<Language> language,
    Consequence consequence,
    Optional<Note> words)
    implements ValueObject {

  public Refusal {
    if (!flaws(reason, criterion, language).isEmpty()) {
      throw new IllegalArgumentException("the reason says too little");
    }
  }

  /** What follows from it. */
  public sealed interface Consequence extends ValueObject {

    /** Over another link. */
    record Elsewhere(LinkId link) implements Consequence {}

    /** There is no other way, and that is a gap. */
    record Nowhere() implements Consequence {}
  }

  /** What a reason still asks for. */
  public static Set<Flaw> flaws(
      Reason reason, Optional<Integer> criterion, Optional<Language> language) {
    EnumSet<Flaw> found = EnumSet.noneOf(Flaw.class);
    if (criterion.isPresent() != (reason == Reason.NOT_ELIGIBLE)) {
      found.add(Flaw.WHICH_CRITERION);
    }
    if (language.isPresent() != (reason == Reason.LANGUAGE_NOT_AVAILABLE)) {
      found.add(Flaw.WHICH_LANGUAGE);
    }
    return found;
  }

  /** Without what tells whether the client came, or wanted to. */
  Refusal discreet() {
    Reason told =
        switch (reason) {
          case CLIENT_DECLINES, CLIENT_NOT_REACHED -> Reason.OTHER;
          default -> reason;
        };
    return new Refusal(told, criterion, language, consequence, Optional.empty());
  }

  /** What the chain misses, when there is no other way. */
  public Optional<Kind> gap() {
    return switch (consequence) {
      case Consequence.Elsewhere _ -> Optional.empty();
      case Consequence.Nowhere _ -> Optional.of(missing());
    };
  }

  private Kind missing() {
    return switch (reason) {
      case NO_CAPACITY -> Kind.CAPACITY;
      case LANGUAGE_NOT_AVAILABLE -> Kind.LANGUAGE;
      case NEEDS_OTHER_EXPERTISE, NOT_ELIGIBLE -> Kind.EXPERTISE;
      case OUT_OF_AREA -> Kind.AREA;
      case CLIENT_DECLINES -> Kind.TRUST;
      case TRUST_OR_COMMUNITY_SAFETY -> Kind.OTHER;
      case INSUFFICIENT_INFORMATION, CLIENT_NOT_REACHED, DUPLICATE, OTHER -> Kind.OTHER;
    };
  }
}
