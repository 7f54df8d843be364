package nl.schakel.learning.port;

/** Everything that is kept of learning, in memory or in a database, for the contracts between. */
public record LearningPorts(
    Programmes programmes,
    Editions editions,
    Enrolments enrolments,
    Reviews reviews,
    Bookings bookings,
    Notices notices) {}
