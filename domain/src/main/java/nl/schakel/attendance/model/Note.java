package nl.schakel.attendance.model;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import nl.schakel.attendance.Mark;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.shared.Ids;

/**
 * An observation as it was put down, perhaps on a phone without a connection, and sent perhaps more
 * than once: the later decision wins, and a repetition changes nothing.
 *
 * @param id given where it was put down
 * @param at when it was decided, which may be long before it arrives
 */
public record Note(EnrolmentId enrolment, Observation observation, UUID id, Instant at) {

  private static final Comparator<Note> BY_DECISION =
      Comparator.comparing(Note::at).thenComparing(Note::id);

  public static Note now(EnrolmentId enrolment, Mark mark, Instant now) {
    return new Note(enrolment, Observation.of(mark), Ids.next(), now);
  }

  /** A clock that runs ahead must not win from everybody who decides after it. */
  public Note notAfter(Instant now) {
    return at.isAfter(now) ? new Note(enrolment, observation, id, now) : this;
  }

  /** Of several about the same participant the last one. */
  public static List<Note> lastOfEach(Collection<Note> notes) {
    Map<EnrolmentId, Note> last = new LinkedHashMap<>();
    notes.forEach(note -> last.merge(note.enrolment(), note, BinaryOperator.maxBy(BY_DECISION)));
    return List.copyOf(last.values());
  }
}
