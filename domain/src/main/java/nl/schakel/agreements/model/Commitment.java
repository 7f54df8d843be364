package nl.schakel.agreements.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.agreements.CommitmentId;
import nl.schakel.agreements.CovenantCards.State;
import nl.schakel.agreements.Yardstick;
import nl.schakel.shared.LocalizedText;
import org.jmolecules.ddd.types.Entity;
import org.jmolecules.ddd.types.ValueObject;

/**
 * One promise in a covenant, and how it stood whenever somebody looked.
 *
 * @param history by date; of one day the last is what holds, the ones before it stay
 */
public record Commitment(CommitmentId id, Promise promise, List<Standing> history)
    implements Entity<Covenant, CommitmentId> {

  public Commitment {
    history = history.stream().sorted(Comparator.comparing(Standing::on)).toList();
  }

  public static Commitment of(Promise promise) {
    return new Commitment(CommitmentId.next(), promise, List.of());
  }

  /**
   * What was promised.
   *
   * @param measure what is counted or looked at; empty when nobody agreed on that
   * @param target when it is enough; empty when nobody agreed on that
   * @param yardstick what is counted of referrals; empty when it is not about those
   */
  public record Promise(
      LocalizedText statement,
      Optional<LocalizedText> measure,
      Optional<LocalizedText> target,
      Optional<Yardstick> yardstick)
      implements ValueObject {

    /** In words only. */
    public Promise(
        LocalizedText statement, Optional<LocalizedText> measure, Optional<LocalizedText> target) {
      this(statement, measure, target, Optional.empty());
    }

    public Promise heldAgainst(Yardstick counted) {
      return new Promise(statement, measure, target, Optional.of(counted));
    }
  }

  /**
   * How it stood on a day.
   *
   * @param figure what was counted, as people write it: {@code 640}, {@code 7 van 12}
   */
  public record Standing(
      State state, LocalDate on, Optional<String> figure, Optional<LocalizedText> note)
      implements ValueObject {}

  @Override
  public CommitmentId getId() {
    return id;
  }

  /** Empty when nobody looked yet. */
  public Optional<Standing> current() {
    return history.isEmpty() ? Optional.empty() : Optional.of(history.getLast());
  }

  Commitment measured(Standing standing) {
    return new Commitment(
        id, promise, Stream.concat(history.stream(), Stream.of(standing)).toList());
  }

  Commitment reworded(Promise newPromise) {
    return new Commitment(id, newPromise, history);
  }
}
