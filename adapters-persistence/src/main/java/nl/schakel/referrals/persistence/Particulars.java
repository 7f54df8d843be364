package nl.schakel.referrals.persistence;

import java.time.LocalDate;
import java.util.Optional;
import nl.schakel.referrals.Hops.EndOutcome;
import nl.schakel.referrals.model.Note;
import nl.schakel.referrals.model.Over;
import nl.schakel.referrals.model.Pending;
import nl.schakel.referrals.model.Referral;
import nl.schakel.referrals.model.Refusal;
import nl.schakel.referrals.model.Shared;

/** What a referral has in one state only; the column of that name. */
record Particulars(
    Optional<Note> note,
    Optional<LocalDate> expected,
    Optional<EndOutcome> outcome,
    Optional<Refusal> refusal,
    Optional<Over.Cause> cause,
    Optional<Over.Closing> closing) {

  private static final Particulars NONE =
      new Particulars(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  static Particulars of(Referral referral) {
    return switch (referral) {
      case Pending.InfoRequested asked -> NONE.with(asked.question());
      case Pending.Waitlisted line -> NONE.with(line.plan()).with(line.expected());
      case Shared.Ended ended -> NONE.with(Optional.of(ended.outcome()));
      case Over.Closed closed -> NONE.with(closed.outcome()).with(closed.how());
      case Over.Declined declined -> NONE.with(declined.refusal());
      case Over.Returned returned -> NONE.with(returned.refusal());
      case Over.Dropped dropped -> NONE.with(dropped.cause());
      case Referral _ -> NONE;
    };
  }

  private Particulars with(Note said) {
    return new Particulars(Optional.of(said), expected, outcome, refusal, cause, closing);
  }

  private Particulars with(LocalDate day) {
    return new Particulars(note, Optional.of(day), outcome, refusal, cause, closing);
  }

  private Particulars with(Optional<EndOutcome> end) {
    return new Particulars(note, expected, end, refusal, cause, closing);
  }

  private Particulars with(Refusal no) {
    return new Particulars(note, expected, outcome, Optional.of(no), cause, closing);
  }

  private Particulars with(Over.Cause why) {
    return new Particulars(note, expected, outcome, refusal, Optional.of(why), closing);
  }

  private Particulars with(Over.Closing how) {
    return new Particulars(note, expected, outcome, refusal, cause, Optional.of(how));
  }
}
