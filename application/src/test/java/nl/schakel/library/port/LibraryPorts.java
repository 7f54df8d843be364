package nl.schakel.library.port;

/**
 * Everything that is kept of the library, in memory or in a database, for the contracts between.
 */
public record LibraryPorts(Items items, Uses uses, Comments comments, Files files) {}
