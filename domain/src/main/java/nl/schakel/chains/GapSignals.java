package nl.schakel.chains;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.partners.TopicCode;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.places.WorkingDays;
import nl.schakel.shared.Language;

/** Where other features tell what a chain misses. */
public interface GapSignals {

  /**
   * Adds a signal to the gap of its kind, or opens one. Each counts: whoever tells it does so in
   * the transaction of the step that it follows from, and nobody takes that step twice.
   */
  GapId signal(Signal signal);

  /**
   * Somebody could not go on. Nothing in it leads to whom, nor to a fact that statistics keep.
   *
   * @param language which one nobody speaks, with {@link Kind#LANGUAGE}
   * @param at whatever moment is given, only the beginning of its week stays
   */
  record Signal(
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
      at = WorkingDays.beginOfWeek(at);
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
