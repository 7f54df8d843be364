package nl.schakel.chains.model;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.GapId;
import nl.schakel.chains.GapSignals.Kind;
import nl.schakel.chains.GapSignals.Signal;
import nl.schakel.chains.GapSignals.State;
import nl.schakel.partners.TopicCode;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Language;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jmolecules.ddd.types.ValueObject;

/** Something that people miss in a municipality, and what was done about it. */
public sealed interface Gap extends AggregateRoot<Gap, GapId> {

  Missing missing();

  @Override
  default GapId getId() {
    return missing().id();
  }

  /** What is missing, where. */
  record Missing(
      GapId id,
      MunicipalityCode municipality,
      TopicCode topic,
      Optional<ChainId> chain,
      Kind kind,
      Optional<Language> language,
      Instant since)
      implements ValueObject {}

  static Open from(Signal signal) {
    return new Open(
        new Missing(
            GapId.next(),
            signal.municipality(),
            signal.topic(),
            signal.chain(),
            signal.kind(),
            signal.language(),
            signal.at()));
  }

  default State state() {
    return switch (this) {
      case Open _ -> State.OPEN;
      case Taken _ -> State.TAKEN;
      case Solved _ -> State.SOLVED;
      case AcceptedAsIs _ -> State.ACCEPTED_AS_IS;
    };
  }

  /** Nobody looked at it yet. */
  record Open(Missing missing) implements Gap {

    public Taken take(Instant now) {
      return new Taken(missing, now);
    }
  }

  /** Somebody works on it. */
  record Taken(Missing missing, Instant at) implements Gap {

    public Solved solve(String note, Instant now) {
      return new Solved(missing, Optional.of(note), now);
    }

    public AcceptedAsIs acceptAsIs(String note, Instant now) {
      return new AcceptedAsIs(missing, Optional.of(note), now);
    }
  }

  /**
   * It is there now; who misses it again opens another.
   *
   * @param note how; empty once forgotten
   */
  record Solved(Missing missing, Optional<String> note, Instant at) implements Gap {}

  /**
   * It stays so for now; new signals are counted with it.
   *
   * @param note why; empty once forgotten
   */
  record AcceptedAsIs(Missing missing, Optional<String> note, Instant at) implements Gap {

    /** Things changed, or it hurts after all. */
    public Taken take(Instant now) {
      return new Taken(missing, now);
    }
  }
}
