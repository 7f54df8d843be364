package nl.schakel.messages.port;

import nl.schakel.messages.query.MessageBook;

/** Everything that is kept of messages, in memory or in a database, for the contract between. */
public record MessagesPorts(
    Templates templates,
    Rules rules,
    Messages messages,
    MessageArchive archive,
    MessageBook book) {}
