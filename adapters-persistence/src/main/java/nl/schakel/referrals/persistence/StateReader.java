package nl.schakel.referrals.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import nl.schakel.referrals.ReferralState;
import nl.schakel.referrals.model.Details;
import nl.schakel.referrals.model.Over;
import nl.schakel.referrals.model.Pending;
import nl.schakel.referrals.model.Referral;
import nl.schakel.referrals.model.Shared;
import nl.schakel.referrals.model.Timer;
import nl.schakel.referrals.model.Timer.Notice;
import nl.schakel.shared.persistence.Moments;

/** Gives a referral the type of its state. */
record StateReader(Details details, Instant since, Particulars own) {

  Referral read(ReferralState state, ResultSet row) throws SQLException {
    return state == ReferralState.DRAFT
        ? new Referral.Draft(details, since)
        : state.isTerminal() ? over(state) : open(state, timer(row));
  }

  private static Timer timer(ResultSet row) throws SQLException {
    return new Timer(
        Moments.read(row, "remind_at"),
        Moments.read(row, "due_at"),
        Moments.read(row, "end_at"),
        Notice.valueOf(row.getString("notice")));
  }

  private Referral open(ReferralState state, Timer timer) {
    return switch (state) {
      case OFFERED -> new Pending.Offered(details, since, timer);
      case INFO_REQUESTED ->
          new Pending.InfoRequested(details, since, timer, own.note().orElseThrow());
      case WAITLISTED ->
          new Pending.Waitlisted(
              details, since, timer, own.expected().orElseThrow(), own.note().orElseThrow());
      case ACCEPTED -> new Pending.Accepted(details, since, timer);
      case STARTED -> new Shared.Started(details, since, timer);
      case ENDED -> new Shared.Ended(details, since, timer, own.outcome().orElseThrow());
      case DRAFT, CLOSED, DECLINED, RETURNED, WITHDRAWN, EXPIRED, DROPPED, VOID ->
          throw new IllegalStateException("not open");
    };
  }

  private Referral over(ReferralState state) {
    return switch (state) {
      case CLOSED -> new Over.Closed(details, since, own.closing().orElseThrow(), own.outcome());
      case DECLINED -> new Over.Declined(details, since, own.refusal().orElseThrow());
      case RETURNED -> new Over.Returned(details, since, own.refusal().orElseThrow());
      case WITHDRAWN -> new Over.Withdrawn(details, since);
      case EXPIRED -> new Over.Expired(details, since);
      case DROPPED -> new Over.Dropped(details, since, own.cause().orElseThrow());
      case VOID -> new Over.Voided(details, since);
      case DRAFT, OFFERED, INFO_REQUESTED, WAITLISTED, ACCEPTED, STARTED, ENDED ->
          throw new IllegalStateException("not over");
    };
  }
}
