package nl.schakel.referrals.model;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.referrals.Hops.EndOutcome;
import nl.schakel.referrals.model.Course.Told;
import nl.schakel.referrals.model.Over.Closed;

/** What both know of from experience by now. */
public sealed interface Shared extends Open {

  /** The client does not want it any more. */
  Closed stopSharing(Instant now);

  /** They work together. */
  record Started(Details details, Instant since, Timer timer) implements Open.Taken, Shared {

    @Override
    public Started with(Details other, Timer running) {
      return new Started(other, since, running);
    }

    /** How it goes; after that there are another three months. */
    public Started tell(Optional<Note> words, Instant now) {
      return new Started(
          details.with(course -> course.told(new Told(now, words))),
          since,
          details.waits().untilTold(since, now));
    }

    public Ended end(EndOutcome outcome, Optional<Note> words, Instant now) {
      Details known = details.with(course -> course.told(new Told(now, words)));
      return new Ended(known, now, known.waits().untilRead(now), outcome);
    }

    @Override
    public Ended pastDeadline(Instant now) {
      return new Ended(details, now, details.waits().untilRead(now), EndOutcome.UNKNOWN);
    }

    @Override
    public Closed stopSharing(Instant now) {
      return new Closed(details, now, Over.Closing.STOPPED, Optional.empty());
    }
  }

  /** The referrer is to read how it ended. */
  record Ended(Details details, Instant since, Timer timer, EndOutcome outcome) implements Shared {

    @Override
    public Ended with(Details other, Timer running) {
      return new Ended(other, since, running, outcome);
    }

    public Closed confirmFeedback(Instant now) {
      return new Closed(details, now, Over.Closing.CONFIRMED, Optional.of(outcome));
    }

    @Override
    public Closed pastDeadline(Instant now) {
      return new Closed(details, now, Over.Closing.UNCONFIRMED, Optional.of(outcome));
    }

    @Override
    public Closed stopSharing(Instant now) {
      return new Closed(details, now, Over.Closing.STOPPED, Optional.of(outcome));
    }
  }
}
