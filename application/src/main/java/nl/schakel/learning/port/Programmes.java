package nl.schakel.learning.port;

import java.util.Optional;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.model.Programme;
import nl.schakel.shared.Slug;
import org.jmolecules.ddd.types.Repository;

/** Keeps programmes. */
public interface Programmes extends Repository<Programme, ProgrammeId> {

  Optional<Programme> find(ProgrammeId id);

  /** Whose address this is, if anybody's; nobody else can take it before this transaction ends. */
  Optional<ProgrammeId> ownerOf(Slug slug);

  void add(Programme programme);

  /**
   * Writes state and description.
   *
   * @throws nl.schakel.shared.StaleChangeException when the version is no longer the kept one
   */
  void save(Programme programme);
}
