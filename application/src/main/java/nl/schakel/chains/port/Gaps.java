package nl.schakel.chains.port;

import java.util.List;
import java.util.Optional;
import nl.schakel.chains.GapId;
import nl.schakel.chains.GapSignals.Signal;
import nl.schakel.chains.model.Gap;

/** Keeps what people miss. */
public interface Gaps {

  Optional<Gap> lock(GapId id);

  /** The gap of this kind that is not solved. */
  Optional<GapId> standing(Signal signal);

  /** The same; one is opened when there is none. */
  GapId openFor(Signal signal);

  void count(GapId gap, Signal signal);

  void save(Gap gap);

  /** What is left as it is: what the check of a chain asks for. */
  List<Gap.Missing> acceptedAsIs();

  /** Languages that people missed, and that nobody accepted or solved yet. */
  List<Gap.Missing> languagesMissed();
}
