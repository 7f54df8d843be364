package nl.schakel.learning.web;

/** Asks whether one really wants to cancel, because the place goes to somebody else at once. */
record CancelEnrolmentPage(String base, String address, EnrolmentLine line) {}
