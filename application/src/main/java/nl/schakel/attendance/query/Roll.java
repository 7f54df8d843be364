package nl.schakel.attendance.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.attendance.Mark;
import nl.schakel.attendance.model.Correction;
import nl.schakel.attendance.model.Occasion;
import nl.schakel.attendance.query.AttendanceBook.Kept;
import nl.schakel.attendance.query.AttendanceBook.Noted;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.learning.Runs.Participant;
import nl.schakel.learning.Runs.Run;

/**
 * The list of one session with its participants, for who fills it in.
 *
 * @param gone who was on it and takes no part any more; what was put down of them stays
 */
public record Roll(
    Run run,
    SessionCard session,
    Kept kept,
    List<Entry> entries,
    List<Entry> gone,
    List<Correction> corrections) {

  public Roll {
    entries = List.copyOf(entries);
    gone = List.copyOf(gone);
    corrections = List.copyOf(corrections);
  }

  /** One participant. */
  public record Entry(Participant participant, Noted noted) {

    public Mark mark() {
      return noted.observation().mark();
    }

    /** Showed to be there, and nobody has said so yet. */
    public boolean isToConfirm() {
      return noted.checkedIn().isPresent()
          && (mark() == Mark.NOT_RECORDED || mark() == Mark.EXCUSED);
    }
  }

  public Occasion occasion() {
    return Occasion.of(run, session);
  }

  public Optional<Instant> closedAt() {
    return kept.closedAt();
  }

  public long count(Mark mark) {
    return entries.stream().filter(entry -> entry.mark() == mark).count();
  }

  public long toConfirm() {
    return entries.stream().filter(Entry::isToConfirm).count();
  }
}
