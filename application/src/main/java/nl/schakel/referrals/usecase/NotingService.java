package nl.schakel.referrals.usecase;

import java.time.LocalDate;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.people.PersonId;
import nl.schakel.places.WorkingDays;
import nl.schakel.referrals.ReferralEvent.Fact;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.model.Course.WarmHandover;
import nl.schakel.referrals.model.Course.Way;
import nl.schakel.referrals.model.Flaw;
import nl.schakel.referrals.model.Note;
import nl.schakel.referrals.model.Open;
import nl.schakel.referrals.model.Referral;
import nl.schakel.referrals.model.Shared.Started;
import nl.schakel.referrals.model.SharingBasis.Feedback;
import nl.schakel.referrals.model.Sight;
import nl.schakel.referrals.model.Transitions.Mover;
import nl.schakel.referrals.port.Referrals.Kept;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class NotingService implements NoteOnReferral {

  private final Desk desk;
  private final Colleagues colleagues;

  NotingService(Desk desk, Colleagues colleagues) {
    this.desk = desk;
    this.colleagues = colleagues;
  }

  @Override
  public Outcome acknowledge(Actor actor, ReferralId id, Optional<Long> seen) {
    Kept kept = desk.lock(id);
    Mover side = side(actor, kept, Mover.RECEIVER);
    return switch (kept.referral()) {
      case Open open when open.details().course().acknowledged().isPresent() ->
          new Outcome.Noted(kept.version());
      case Open open -> {
        demandSeen(seen, kept, side);
        yield noted(open.acknowledge(desk.now()), Fact.ACKNOWLEDGED, actor, side);
      }
      case Referral _ -> notNow(kept, side);
    };
  }

  @Override
  public Outcome handOverWarmly(
      Actor actor, ReferralId id, Optional<Long> seen, LocalDate on, Way way) {
    Kept kept = desk.lock(id);
    Mover side = side(actor, kept, Mover.EITHER);
    if (!(kept.referral() instanceof Open open)) {
      return notNow(kept, side);
    }
    WarmHandover warm = new WarmHandover(on, way);
    if (open.details().course().handovers().contains(warm)) {
      return new Outcome.Noted(kept.version());
    }
    demandSeen(seen, kept, side);
    return on.isAfter(desk.today()) || on.isBefore(offeredOn(open))
        ? new Outcome.Unfit(Flaw.NOT_THAT_DAY)
        : noted(open.handOver(warm), Fact.HANDED_OVER_WARMLY, actor, side);
  }

  private LocalDate offeredOn(Open open) {
    return open.details()
        .course()
        .offered()
        .map(at -> at.atZone(WorkingDays.ZONE).toLocalDate())
        .orElse(desk.today());
  }

  @Override
  public Outcome tell(Actor actor, ReferralId id, Optional<Long> seen, Optional<String> words) {
    Kept kept = desk.lock(id);
    Mover side = side(actor, kept, Mover.RECEIVER);
    if (!(kept.referral() instanceof Started started)) {
      return notNow(kept, side);
    }
    demandSeen(seen, kept, side);
    Feedback allowed = started.details().feedbackOn(desk.today());
    Optional<String> said = words.filter(text -> !text.isBlank());
    if (allowed == Feedback.NONE || (said.isPresent() && allowed == Feedback.ARRIVAL)) {
      return new Outcome.Unfit(Flaw.NOT_AGREED_TO_SHARE);
    }
    return said.map(text -> tell(started, text, actor, side))
        .orElseGet(
            () ->
                noted(
                    started.tell(Optional.empty(), desk.now()), Fact.FEEDBACK_GIVEN, actor, side));
  }

  private Outcome tell(Started started, String text, Actor actor, Mover side) {
    return switch (Note.read(text)) {
      case Note.Reading.Wrong(var code) -> new Outcome.Unreadable(code);
      case Note.Reading.Telling(var findings) -> new Outcome.TellsOfSomebody(findings);
      case Note.Reading.Fine(var note) ->
          noted(started.tell(Optional.of(note), desk.now()), Fact.FEEDBACK_GIVEN, actor, side);
    };
  }

  @Override
  public Outcome reassign(Actor actor, ReferralId id, Optional<Long> seen, PersonId colleague) {
    Kept kept = desk.lock(id);
    Mover side = side(actor, kept, Mover.EITHER);
    if (!(kept.referral() instanceof Open open)) {
      return notNow(kept, side);
    }
    demandSeen(seen, kept, side);
    if (!colleagues.of(side, open.details().route()).contains(colleague)) {
      return new Outcome.NoSuchColleague();
    }
    return side == Mover.REFERRER
        ? noted(open.sentBy(colleague), Fact.PASSED_ON, actor, side)
        : noted(open.handledBy(Optional.of(colleague)), Fact.REASSIGNED, actor, side);
  }

  private void demandSeen(Optional<Long> seen, Kept kept, Mover side) {
    if (seen.filter(version -> version != desk.version(kept, side)).isPresent()) {
      throw new StaleChangeException("referral");
    }
  }

  /** As that side is told where it stands. */
  private Outcome notNow(Kept kept, Mover side) {
    return new Outcome.NotNow(Sight.of(kept.referral(), side, desk.today()).state());
  }

  private Mover side(Actor actor, Kept kept, Mover mover) {
    return new Sides(actor, desk.now()).of(kept.referral(), mover);
  }

  private Outcome noted(Open after, Fact fact, Actor actor, Mover side) {
    return new Outcome.Noted(
        desk.noted(after, fact, Desk.by(actor, side, after), Optional.of(actor)));
  }
}
