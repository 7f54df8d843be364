package nl.schakel.attendance.port;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.attendance.model.Correction;
import nl.schakel.attendance.model.Note;
import nl.schakel.attendance.model.Observation;
import nl.schakel.attendance.model.Occasion;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.Runs.Participant;

/** Keeps what was put down about participants. The list of the session is locked beforehand. */
public interface Marks {

  /**
   * All of them in one go. What was decided later stays, and what is known already is left alone.
   *
   * @param notes at most one about each participant
   * @return how many changed something
   */
  int note(
      Occasion occasion, Map<EnrolmentId, Participant> who, List<Note> notes, Optional<UUID> by);

  /** What stands, without those about whom nothing was put down. */
  Map<EnrolmentId, Observation> of(Occasion occasion);

  /** Changes what a closed list says. */
  void correct(Occasion occasion, Map<EnrolmentId, Participant> who, Correction correction);

  /** Somebody showed to be in the room; the first time counts. */
  void checkIn(Occasion occasion, Participant who, Instant now);

  /** Everybody who checked in was there, unless it was said how long. How many changed. */
  int confirm(Occasion occasion, Optional<UUID> by, Instant now);

  /** Of somebody who takes no part any more: what was said beforehand is forgotten. */
  void leave(EnrolmentId enrolment);
}
