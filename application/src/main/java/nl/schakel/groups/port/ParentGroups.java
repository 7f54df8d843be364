package nl.schakel.groups.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.groups.model.ParentGroup;
import nl.schakel.groups.model.ParentGroup.Planned;
import org.jmolecules.ddd.types.Repository;

/** Keeps groups. */
public interface ParentGroups extends Repository<ParentGroup, ParentGroupId> {

  void add(Planned group);

  /** Nobody else changes it, its meetings or its people before the transaction ends. */
  Optional<ParentGroup> lock(ParentGroupId id);

  /** Its version goes up by one. */
  void save(ParentGroup group);

  /** Not certain yet, to be decided by then, with too few parents, and nobody was told. */
  List<ParentGroupId> undecided(LocalDate day, int atMost);

  /** Somebody was told, and need not be again before another day is chosen. */
  void noteTold(ParentGroupId id);
}
