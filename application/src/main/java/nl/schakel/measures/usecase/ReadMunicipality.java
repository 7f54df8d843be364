package nl.schakel.measures.usecase;

import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.groups.GroupFigures.Agreed;
import nl.schakel.learning.ProgrammeCards.Followed;
import nl.schakel.measures.usecase.ReadMeasures.Cell;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.workshops.WorkshopFigures.Held;

/**
 * What was done for refugee parents of a municipality in a year: groups for them, trainings for who
 * supports them, workshops for the chains around them, and what became of referrals. For
 * coordinators of either side of an agreement, and of the chains there. Figures, and never persons.
 */
public interface ReadMunicipality {

  /** Those that the actor may look at. */
  List<MunicipalityCode> theirs(Actor actor);

  /** Throws {@link nl.schakel.shared.NotFoundException} for one that is not the actor's. */
  InYear of(Actor actor, MunicipalityCode municipality, int year);

  /**
   * A municipality in a year.
   *
   * @param agreements of the actor, each with its groups
   * @param trainings of the support workers of both sides
   * @param referrals over the chains there; empty when there is none
   */
  record InYear(
      MunicipalityCode municipality,
      int year,
      List<Agreed> agreements,
      Followed trainings,
      Held workshops,
      Optional<Cell> referrals) {

    public InYear {
      agreements = List.copyOf(agreements);
    }
  }
}
