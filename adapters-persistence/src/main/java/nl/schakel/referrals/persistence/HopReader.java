package nl.schakel.referrals.persistence;

import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.LinkId;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.OrganisationId;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.places.WorkingDays;
import nl.schakel.referrals.Hops.Breach;
import nl.schakel.referrals.Hops.EndOutcome;
import nl.schakel.referrals.Hops.Following;
import nl.schakel.referrals.Hops.Handover;
import nl.schakel.referrals.Hops.Hop;
import nl.schakel.referrals.Hops.Loop;
import nl.schakel.referrals.Hops.Promptness;
import nl.schakel.referrals.Hops.Urgency;
import nl.schakel.referrals.Reason;
import nl.schakel.referrals.ReferralState;
import nl.schakel.shared.Language;
import nl.schakel.shared.persistence.Moments;

/** Reads what statistics may know: weeks instead of days, and no reason that could hurt. */
final class HopReader {

  private HopReader() {}

  static Hop hop(ResultSet row, int number) throws SQLException {
    LocalDate offered = day(Moments.read(row, "offered_at"));
    Optional<LocalDate> accepted = Moments.readIfAny(row, "accepted_at").map(HopReader::day);
    ReferralState state = ReferralState.valueOf(row.getString("state"));
    Optional<EndOutcome> outcome = text(row, "outcome").map(EndOutcome::valueOf);
    return new Hop(
        row.getObject("fact", UUID.class),
        new ChainId(row.getObject("chain", UUID.class)),
        row.getInt("chain_version"),
        new LinkId(row.getObject("link", UUID.class)),
        new MunicipalityCode(row.getString("municipality")),
        TopicCode.of(row.getString("topic")),
        new OrganisationId(row.getObject("receiver", UUID.class)),
        monday(offered),
        text(row, "language").map(Language::new),
        Urgency.valueOf(row.getString("urgency")),
        state,
        monday(day(Moments.read(row, "since"))),
        text(row, "promptness").map(Promptness::valueOf),
        Moments.readIfAny(row, "answered_at").map(at -> days(offered, day(at))),
        accepted.map(day -> days(offered, day)),
        contact(row, accepted),
        row.getString("handovers").equals("[]") ? Handover.COLD : Handover.WARM,
        outcome,
        text(row, "reason").map(Reason::valueOf).map(HopReader::discreet),
        loop(row, state, outcome),
        row.getBoolean("followed") ? Following.SUCCESSOR : Following.NONE,
        text(row, "breach").map(Breach::valueOf));
  }

  /** Closed with outcome and feedback, or at least over with a reason that the referrer reads. */
  private static Loop loop(ResultSet row, ReferralState state, Optional<EndOutcome> outcome)
      throws SQLException {
    boolean known = outcome.filter(end -> end != EndOutcome.UNKNOWN).isPresent();
    if (row.getBoolean("confirmed") && known && !row.getString("feedback").equals("[]")) {
      return Loop.CLOSED;
    }
    return switch (state) {
      case DECLINED, RETURNED, DROPPED -> Loop.INFORMED;
      case CLOSED -> known ? Loop.INFORMED : Loop.OPEN;
      case DRAFT, OFFERED, INFO_REQUESTED, WAITLISTED, ACCEPTED, STARTED, ENDED -> Loop.OPEN;
      case WITHDRAWN, EXPIRED, VOID -> Loop.OPEN;
    };
  }

  private static Reason discreet(Reason reason) {
    return reason == Reason.TRUST_OR_COMMUNITY_SAFETY ? Reason.OTHER : reason;
  }

  private static Optional<Integer> contact(ResultSet row, Optional<LocalDate> accepted)
      throws SQLException {
    Optional<LocalDate> met = Optional.ofNullable(row.getObject("contact", LocalDate.class));
    return accepted.flatMap(from -> met.map(day -> Math.max(0, days(from, day))));
  }

  private static Optional<String> text(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }

  private static LocalDate day(Instant at) {
    return at.atZone(WorkingDays.ZONE).toLocalDate();
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(previousOrSame(DayOfWeek.MONDAY));
  }

  private static int days(LocalDate from, LocalDate to) {
    return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
  }
}
