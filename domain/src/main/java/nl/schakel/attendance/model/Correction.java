package nl.schakel.attendance.model;

import java.time.Instant;
import java.util.UUID;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.SessionId;

/**
 * What a closed list said of somebody, and what it says now.
 *
 * @param reason in the words of who corrected it
 */
public record Correction(
    UUID id,
    SessionId session,
    EnrolmentId enrolment,
    Observation before,
    Observation after,
    String reason,
    UUID by,
    Instant at) {

  public static final int LONGEST_REASON = 500;
}
