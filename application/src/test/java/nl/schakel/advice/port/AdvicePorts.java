package nl.schakel.advice.port;

/** Everything that is kept of advice, in memory or in a database, for the contracts between. */
public record AdvicePorts(Questions questions, Quotas quotas, QuestionArchive archive) {}
