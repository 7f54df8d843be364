package nl.schakel.rosters.usecase;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.schakel.access.Actor;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.rosters.model.Board;

/** The groups of a coordinator's organisations, week by week. */
public interface ReadBoard {

  /**
   * Those that meet then or are still to be planned.
   *
   * @param monday of the first week
   */
  Board read(Actor actor, Optional<MunicipalityCode> municipality, LocalDate monday, int weeks);

  /** Where these groups are, in any time. */
  Set<MunicipalityCode> municipalities(Actor actor);
}
