package nl.schakel.attendance;

import nl.schakel.learning.ProgrammeId;
import nl.schakel.people.PersonId;

/** What a programme demands of who leads it. A feature that knows about that implements it. */
public interface LeadingDemands {

  Answer of(PersonId leader, ProgrammeId programme);

  /** Whether somebody may. */
  enum Answer {
    MAY_LEAD,
    /** The programme demands a right that this one does not have today. */
    RIGHT_MISSING
  }
}
