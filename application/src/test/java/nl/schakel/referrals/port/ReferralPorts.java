package nl.schakel.referrals.port;

/** Everything that is kept of referrals, in memory or in a database, for the contracts between. */
public record ReferralPorts(
    Referrals referrals, DueReferrals due, ReadingLog readings, ReferralArchive archive) {}
