package nl.schakel.learning;

/** Where an enrolment stands, one word for each state, the same everywhere. */
public enum Standing {
  ADMITTED,
  WAITLISTED,
  OFFERED,
  UNDER_REVIEW,
  REFUSED,
  EXPIRED,
  CANCELLED
}
