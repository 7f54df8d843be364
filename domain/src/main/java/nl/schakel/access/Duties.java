package nl.schakel.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What waits for somebody who logs in. Every feature in which something can wait for a person has
 * one; the front door asks them all.
 */
public interface Duties {

  /** Only what there is, each kind once. One statement each: this is asked on every visit. */
  List<Duty> of(Actor actor);

  /** What has to be done. */
  enum Kind {
    SEAT_OFFERED,
    NEXT_SESSION,
    REVIEWS,
    REFERRALS_RECEIVED,
    REFERRALS_ANSWERED,
    QUESTIONS,
    REQUESTS,
    GROUP_ASKS,
    CHAIN_PLACES
  }

  /**
   * One of them.
   *
   * @param number how many there are
   * @param until the first moment by which one of them matters
   */
  record Duty(Kind kind, long number, Optional<Instant> until) {}
}
