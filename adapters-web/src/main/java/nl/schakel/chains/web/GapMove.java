package nl.schakel.chains.web;

/** What can be done about something that is missing, by the names of the states that follow. */
enum GapMove {
  TAKEN,
  SOLVED,
  ACCEPTED_AS_IS
}
