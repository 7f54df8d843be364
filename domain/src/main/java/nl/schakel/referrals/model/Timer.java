package nl.schakel.referrals.model;

import java.time.Instant;
import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;

/**
 * The one deadline that every open referral has.
 *
 * @param remindAt half time: who is to act hears of it
 * @param dueAt full time: who looks after the chain sees it
 * @param endAt when silence itself becomes the answer
 */
public record Timer(Instant remindAt, Instant dueAt, Instant endAt, Notice notice)
    implements ValueObject {

  public Timer {
    if (remindAt.isAfter(dueAt) || dueAt.isAfter(endAt)) {
      throw new IllegalArgumentException(
          "a reminder comes before the deadline, and that before the end");
    }
  }

  /** How far the waiting was noticed. */
  public enum Notice {
    NONE,
    REMINDED,
    ESCALATED
  }

  /** The last moment itself counts as over. */
  public boolean isOver(Instant now) {
    return !now.isBefore(endAt);
  }

  /** Nobody is to act: there is nothing to remind of before it ends. */
  static Timer only(Instant end) {
    return new Timer(end, end, end, Notice.NONE);
  }

  /** The same with a later end. */
  Timer until(Instant end) {
    return new Timer(remindAt, dueAt, end, notice);
  }

  /** When there is something new to notice. */
  public Instant lookAt() {
    return switch (notice) {
      case NONE -> remindAt;
      case REMINDED -> dueAt;
      case ESCALATED -> endAt;
    };
  }

  /** What is new by now; after a long stop only the last of it. */
  public Optional<Notice> newsAt(Instant now) {
    Notice reached =
        now.isBefore(remindAt)
            ? Notice.NONE
            : now.isBefore(dueAt) ? Notice.REMINDED : Notice.ESCALATED;
    return Optional.of(reached).filter(each -> each.compareTo(notice) > 0);
  }

  Timer noticed(Notice reached) {
    return new Timer(remindAt, dueAt, endAt, reached);
  }
}
