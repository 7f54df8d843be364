package nl.schakel.chains;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.partners.TopicCode;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Language;

/** Where other features tell what a chain misses. */
public interface GapSignals {

  /**
   * Adds a signal to the gap of its kind, or opens one. The same occasion a second time changes
   * nothing.
   */
  GapId signal(Signal signal);

  /**
   * Somebody could not go on.
   *
   * @param occasion what makes a repetition recognisable; never the id of a referral
   * @param language which one nobody speaks, with {@link Kind#LANGUAGE}
   */
  record Signal(
      UUID occasion,
      MunicipalityCode municipality,
      TopicCode topic,
      Optional<ChainId> chain,
      Kind kind,
      Optional<Language> language,
      Source source,
      Instant at) {

    public Signal {
      if (language.isPresent() != (kind == Kind.LANGUAGE)) {
        throw new IllegalArgumentException("a language is named when it is what is missing");
      }
    }
  }

  /** What is missing. */
  enum Kind {
    CAPACITY,
    LANGUAGE,
    EXPERTISE,
    AREA,
    TRUST,
    OTHER
  }

  /** Who noticed. */
  enum Source {
    DECLINE,
    CONSULTATION,
    WORKSHOP,
    /** Who looks after the chain, when its check showed it. */
    KEEPER
  }

  /** What was done about it. */
  enum State {
    OPEN,
    TAKEN,
    SOLVED,
    ACCEPTED_AS_IS
  }
}
