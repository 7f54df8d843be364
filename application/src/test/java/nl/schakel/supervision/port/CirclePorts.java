package nl.schakel.supervision.port;

import nl.schakel.supervision.query.CircleBook;

/** Everything that is kept of circles, in memory or in a database, for the contracts between. */
public record CirclePorts(Circles circles, CircleBook book, CircleArchive archive) {}
