package nl.schakel.learning.web;

import java.time.Instant;
import nl.schakel.learning.query.MyEnrolments.Door;

/** Somebody came to the door of an online session too early, or too late. */
record ClosedDoorPage(String base, Door door, Instant now) {

  boolean isOver() {
    return !now.isBefore(door.end());
  }

  /** The time has come, but the trainer has not given a link yet. */
  boolean isLate() {
    return !isOver() && !now.isBefore(door.from());
  }
}
