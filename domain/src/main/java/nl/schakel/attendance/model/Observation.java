package nl.schakel.attendance.model;

import nl.schakel.attendance.Mark;

/**
 * What somebody says of a participant at a session.
 *
 * @param minutes how long, when there for a part of it; else 0
 */
public record Observation(Mark mark, int minutes) {

  /** No session lasts longer than a day. */
  public static final int LONGEST = 24 * 60;

  public static final Observation NONE = of(Mark.NOT_RECORDED);

  public Observation {
    if (minutes < 0 || minutes > LONGEST || (mark == Mark.PARTLY) != (minutes > 0)) {
      throw new IllegalArgumentException("minutes belong to who was there for a part");
    }
  }

  public static Observation of(Mark mark) {
    return new Observation(mark, 0);
  }

  public static Observation partly(int minutes) {
    return new Observation(Mark.PARTLY, minutes);
  }

  /** Nobody need have been in the room to say this of somebody. */
  public boolean isSaidBeforehand() {
    return mark == Mark.EXCUSED || mark == Mark.NOT_RECORDED;
  }
}
