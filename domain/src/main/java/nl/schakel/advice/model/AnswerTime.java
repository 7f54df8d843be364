package nl.schakel.advice.model;

import java.time.Instant;
import nl.schakel.advice.model.Question.Notice;
import nl.schakel.places.WorkingDays;

/**
 * How long a partner has for its answer.
 *
 * @param reminder when half of the promised time is over
 * @param due when all of it is
 * @param end when it has taken twice as long
 */
public record AnswerTime(Instant reminder, Instant due, Instant end) {

  /** For a partner that promises nothing. */
  public static final int USUAL_DAYS = 10;

  public AnswerTime {
    if (reminder.isAfter(due) || due.isAfter(end)) {
      throw new IllegalArgumentException("a reminder comes before the deadline");
    }
  }

  /** From now on, in days on which the partner works. */
  public static AnswerTime of(WorkingDays work, int days, Instant now) {
    int promised = Math.max(1, days);
    return new AnswerTime(
        work.beginAfter(now, (promised + 1) / 2),
        work.endAfter(now, promised),
        work.endAfter(now, 2 * promised));
  }

  Notice noticeAt(Instant now) {
    if (!now.isBefore(due)) {
      return Notice.ESCALATED;
    }
    return now.isBefore(reminder) ? Notice.NONE : Notice.REMINDED;
  }

  /** When there is something to notice after this notice. */
  public Instant after(Notice notice) {
    return switch (notice) {
      case NONE -> reminder;
      case REMINDED -> due;
      case ESCALATED -> end;
    };
  }
}
