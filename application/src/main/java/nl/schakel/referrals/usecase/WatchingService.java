package nl.schakel.referrals.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.schakel.referrals.ReferralEvent;
import nl.schakel.referrals.ReferralEvent.Fact;
import nl.schakel.referrals.ReferralEvent.ReferralMoved;
import nl.schakel.referrals.ReferralEvent.ReferralNoted;
import nl.schakel.referrals.ReferralEvent.Step;
import nl.schakel.referrals.model.Happened;
import nl.schakel.referrals.model.Happened.What;
import nl.schakel.referrals.model.Open;
import nl.schakel.referrals.model.Referral;
import nl.schakel.referrals.model.Timer.Notice;
import nl.schakel.referrals.port.DueReferrals;
import nl.schakel.referrals.port.DueReferrals.Noticed;
import nl.schakel.referrals.port.ReferralArchive;
import nl.schakel.referrals.port.Referrals.Kept;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class WatchingService implements WatchDeadlines, ForgetReferrals {

  /** Short transactions: somebody may be reading. */
  private static final int AT_ONCE = 500;

  private final DueReferrals due;
  private final ReferralArchive archive;
  private final Events events;
  private final Clock clock;

  WatchingService(DueReferrals due, ReferralArchive archive, Events events, Clock clock) {
    this.due = due;
    this.archive = archive;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public WatchDeadlines.Outcome look(int atMost) {
    Instant now = clock.instant();
    List<Noticed> noticed =
        due.take(now, atMost).stream().flatMap(kept -> noticed(kept, now).stream()).toList();
    due.save(noticed);
    noticed.forEach(each -> events.publish(event(each)));
    return noticed.isEmpty()
        ? new WatchDeadlines.Outcome.NothingToDo()
        : new WatchDeadlines.Outcome.Noticed(noticed.size());
  }

  private static Optional<Noticed> noticed(Kept kept, Instant now) {
    long next = kept.version() + 1;
    return switch (kept.referral()) {
      case Open open when open.timer().isOver(now) -> Optional.of(over(open, next, now));
      case Open open -> open.timer().newsAt(now).map(news -> noticed(open, news, next, now));
      case Referral _ -> Optional.empty();
    };
  }

  private static Noticed over(Open open, long next, Instant now) {
    Referral after = open.pastDeadline(now);
    return new Noticed(
        after,
        next,
        new Happened(new What.Moved(Step.DEADLINE, after.state()), Optional.empty(), now));
  }

  private static Noticed noticed(Open open, Notice news, long next, Instant now) {
    Fact fact = news == Notice.REMINDED ? Fact.REMINDED : Fact.ESCALATED;
    return new Noticed(
        open.noticed(news), next, new Happened(new What.Noted(fact), Optional.empty(), now));
  }

  private static ReferralEvent event(Noticed noticed) {
    var id = noticed.referral().getId();
    Instant at = noticed.happened().at();
    return switch (noticed.happened().what()) {
      case What.Moved(var step, var to) -> new ReferralMoved(id, step, to, Optional.empty(), at);
      case What.Noted(var fact) -> new ReferralNoted(id, fact, Optional.empty(), at);
    };
  }

  @Override
  public ForgetReferrals.Outcome forget(Period ended, Period drafts) {
    int most =
        List.of(
                archive.forgetEndedBefore(ago(ended), AT_ONCE),
                archive.forgetDraftsBefore(ago(drafts), AT_ONCE),
                archive.forgetNotInvolvedBefore(ago(Sides.AFTERWARDS), AT_ONCE))
            .stream()
            .max(Integer::compare)
            .orElse(0);
    return most < AT_ONCE
        ? new ForgetReferrals.Outcome.Finished(most)
        : new ForgetReferrals.Outcome.Continues(most);
  }

  private Instant ago(Period period) {
    return clock.instant().atOffset(ZoneOffset.UTC).minus(period).toInstant();
  }
}
