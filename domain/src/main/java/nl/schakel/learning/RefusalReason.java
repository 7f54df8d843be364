package nl.schakel.learning;

/** Why somebody cannot enrol. */
public enum RefusalReason {
  NOT_OPEN_YET,
  BY_INVITATION_ONLY,
  ENROLMENT_CLOSED,
  ALREADY_BEGUN,
  EDITION_CANCELLED,
  EDITION_COMPLETED,
  NOT_ELIGIBLE,
  STATEMENT_REQUIRED
}
