package nl.schakel.chains.query;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.chains.GapId;
import nl.schakel.chains.GapSignals.Source;
import nl.schakel.chains.GapSignals.State;
import nl.schakel.chains.model.Gap.Missing;

/** What people miss, as those see it who look after it. */
public interface GapBook {

  /** What waits for somebody first, what was missed most often before the rest. */
  List<GapLine> all();

  Optional<GapLine> find(GapId gap);

  /**
   * A gap.
   *
   * @param moved when somebody did something about it; of an open one, the beginning of the week in
   *     which it was told first
   * @param signals how often it was told, by whom; not to be shown
   * @param note what was done, or why it stays so
   */
  record GapLine(
      Missing missing,
      State state,
      Instant moved,
      Optional<String> note,
      Map<Source, Integer> signals) {

    /** Of fewer, somebody could be recognised. */
    public static final int FEWEST = 5;

    public GapLine {
      signals = Map.copyOf(signals);
    }

    /** How often it was told; empty for fewer than {@link #FEWEST}, none among them. */
    public Optional<Integer> times() {
      int all = signals.values().stream().mapToInt(Integer::intValue).sum();
      return Optional.of(all).filter(times -> times >= FEWEST);
    }
  }
}
