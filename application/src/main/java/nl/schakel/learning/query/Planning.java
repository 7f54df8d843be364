package nl.schakel.learning.query;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.model.EditionPlan;
import nl.schakel.learning.model.Programme.Description;
import nl.schakel.learning.model.Programme.Format;
import nl.schakel.learning.model.Seats;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;

/** What planners see of the programmes and editions of their organisations, drafts too. */
public interface Planning {

  /** By Dutch title. */
  List<ProgrammeLine> programmes(Collection<OrganisationId> organisers);

  /** Not over yet, the first to begin first; open-ended ones last. */
  List<EditionLine> editionsAhead(Collection<OrganisationId> organisers, Instant now);

  /** All of one programme, the last to begin first. */
  List<EditionLine> editionsOf(ProgrammeId programme);

  Optional<ProgrammeSheet> programme(ProgrammeId programme);

  Optional<EditionSheet> edition(EditionId edition);

  /** Where a programme stands. */
  enum ProgrammeState {
    DRAFT,
    PUBLISHED,
    ARCHIVED
  }

  /** Where an edition stands. */
  enum EditionState {
    DRAFT,
    OPEN,
    CONFIRMED,
    RUNNING,
    COMPLETED,
    CANCELLED;

    public boolean isOver() {
      return this == COMPLETED || this == CANCELLED;
    }
  }

  /** A programme in a list. */
  record ProgrammeLine(
      ProgrammeId id,
      Slug slug,
      LocalizedText title,
      Format format,
      ProgrammeState state,
      OrganisationId organiser,
      int editionsAhead) {}

  /**
   * An edition in a list.
   *
   * @param reviews how many requests wait for a decision
   */
  record EditionLine(
      EditionId id,
      ProgrammeId programme,
      LocalizedText title,
      EditionState state,
      Optional<Instant> begins,
      ZoneId zone,
      int capacity,
      int taken,
      int waiting,
      int minimum,
      int reviews) {

    /** Fewer people than it needs, while people can still enrol. */
    public boolean isBelowMinimum() {
      return state == EditionState.OPEN && taken < minimum;
    }
  }

  /** A programme to edit. */
  record ProgrammeSheet(
      ProgrammeId id, ProgrammeState state, long version, Description description) {}

  /** An edition to edit and to run. */
  record EditionSheet(
      EditionState state,
      EditionPlan plan,
      Seats seats,
      LocalizedText title,
      Slug programme,
      int reviews) {}
}
