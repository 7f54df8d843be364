package nl.schakel.referrals.model;

import java.time.Instant;
import java.time.LocalDate;
import nl.schakel.referrals.model.Content.Exchange;
import nl.schakel.referrals.model.Over.Expired;
import nl.schakel.referrals.model.Over.Withdrawn;

/** What has not begun. */
public sealed interface Pending extends Open {

  default Withdrawn withdraw(Instant now) {
    return new Withdrawn(details(), now);
  }

  @Override
  default Expired pastDeadline(Instant now) {
    return new Expired(details(), now);
  }

  /** The receiver is to answer. */
  record Offered(Details details, Instant since, Timer timer)
      implements Open.Acceptable, Open.Declinable, Pending {

    @Override
    public Offered with(Details other, Timer running) {
      return new Offered(other, since, running);
    }

    public InfoRequested askInfo(Note question, Instant now) {
      return new InfoRequested(
          details.acknowledged(now), now, details.timing().answer(now), question);
    }

    public Waitlisted waitlist(LocalDate expected, Note plan, Instant now) {
      return new Waitlisted(
          details.acknowledged(now).with(course -> course.answered(now)),
          now,
          details.timing().waiting(expected, now),
          expected,
          plan);
    }
  }

  /** The referrer is to tell something. */
  record InfoRequested(Details details, Instant since, Timer timer, Note question)
      implements Open.Declinable, Pending {

    @Override
    public InfoRequested with(Details other, Timer running) {
      return new InfoRequested(other, since, running, question);
    }

    public Offered supplyInfo(Note told, Instant now) {
      return new Offered(
          details.with(details.content().with(new Exchange(question, told))),
          now,
          details.timing().answer(now));
    }
  }

  /**
   * Has a place in line.
   *
   * @param expected when there will be room
   * @param plan what happens until then
   */
  record Waitlisted(Details details, Instant since, Timer timer, LocalDate expected, Note plan)
      implements Open.Acceptable, Pending, Open.Taken {

    @Override
    public Waitlisted with(Details other, Timer running) {
      return new Waitlisted(other, since, running, expected, plan);
    }
  }

  /** Somebody will call. */
  record Accepted(Details details, Instant since, Timer timer) implements Pending, Open.Taken {

    @Override
    public Accepted with(Details other, Timer running) {
      return new Accepted(other, since, running);
    }

    /** They met on that day, which is the first thing that the referrer hears. */
    public Shared.Started start(LocalDate contact, Instant now) {
      return new Shared.Started(
          details.with(course -> course.met(contact)), now, details.waits().untilTold(now, now));
    }
  }
}
