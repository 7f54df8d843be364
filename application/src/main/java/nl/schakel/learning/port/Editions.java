package nl.schakel.learning.port;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.SessionId;
import nl.schakel.learning.model.Edition;
import nl.schakel.learning.model.EditionPlan.Terms;
import org.jmolecules.ddd.types.Repository;

/** Keeps editions. Who locks one decides alone about its places until the transaction ends. */
public interface Editions extends Repository<Edition, EditionId> {

  /**
   * Locks editions of published programmes in ascending order of their ids, so that two forms never
   * wait for one another. Drafts and unknown ids are left out.
   */
  List<Edition> lockPublished(Collection<EditionId> ids);

  /** Locks one edition, in whatever state. */
  Optional<Edition> lock(EditionId id);

  /** Locks the edition to which this enrolment belongs. */
  Optional<Edition> lockOf(EnrolmentId enrolment);

  /** Locks the edition of which this session is a part. */
  Optional<Edition> lockOf(SessionId session);

  /** What the programme lays down for its editions. */
  Optional<Terms> terms(ProgrammeId programme);

  void add(Edition edition);

  /**
   * Writes state, plan and places, and counts the version up.
   *
   * @throws nl.schakel.shared.StaleChangeException when the plan's version is no longer the kept
   *     one
   */
  void save(Edition edition);

  /** Writes the count of places only: capacity, taken, waiting, arrivals. */
  void saveSeats(Edition edition);
}
