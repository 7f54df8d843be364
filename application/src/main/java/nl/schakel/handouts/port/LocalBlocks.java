package nl.schakel.handouts.port;

import java.util.Optional;
import nl.schakel.handouts.LocalBlockId;
import nl.schakel.handouts.model.LocalBlock;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Language;
import org.jmolecules.ddd.types.Repository;

/** Keeps what municipalities add to hand-outs. */
public interface LocalBlocks extends Repository<LocalBlock, LocalBlockId> {

  /**
   * Nobody else changes it before the transaction ends. One that nobody wrote yet says nothing.
   *
   * @param municipality empty for wherever nobody wrote one
   */
  LocalBlock lock(Optional<MunicipalityCode> municipality, Language language);

  /** Its revision is one more afterwards. */
  void save(LocalBlock block);
}
