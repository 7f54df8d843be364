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
   * @param signals how often it was told, by whom
   * @param note what was done, or why it stays so
   */
  record GapLine(
      Missing missing,
      State state,
      Instant moved,
      Optional<String> note,
      Map<Source, Integer> signals) {

    public GapLine {
      signals = Map.copyOf(signals);
    }

    public int times() {
      return signals.values().stream().mapToInt(Integer::intValue).sum();
    }
  }
}
