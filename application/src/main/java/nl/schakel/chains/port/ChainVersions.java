package nl.schakel.chains.port;

import java.util.Optional;
import java.util.UUID;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.model.ChainVersion;
import nl.schakel.chains.model.ChainVersion.Agreed;
import nl.schakel.chains.model.ChainVersion.Draft;
import nl.schakel.chains.model.ChainVersion.Retired;
import nl.schakel.chains.model.Place;

/** Keeps versions as a whole, with the places in them. What was agreed is kept as it is. */
public interface ChainVersions {

  void add(Draft draft);

  Optional<ChainVersion> find(ChainVersion.Id id);

  Optional<Draft> draft(ChainId chain);

  Optional<Agreed> agreed(ChainId chain);

  /** The one with the highest number. */
  Optional<ChainVersion> last(ChainId chain);

  /** The one that a workshop asked for. */
  Optional<ChainVersion.Id> decidedIn(ChainId chain, UUID workshop);

  /** In which version this was asked. */
  Optional<ChainVersion.Id> asking(Place.Id request);

  /**
   * Writes a draft with its places.
   *
   * @throws nl.schakel.shared.StaleChangeException when somebody did so since it was read
   */
  void save(Draft draft);

  /** The draft is one no more. */
  void save(Agreed agreed);

  void save(Retired retired);
}
