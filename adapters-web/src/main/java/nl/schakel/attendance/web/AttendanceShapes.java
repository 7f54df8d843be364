package nl.schakel.attendance.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.attendance.Mark;
import nl.schakel.attendance.query.Roll;
import nl.schakel.attendance.query.Roll.Entry;

/** What the API says of attendance; the names are a contract. */
interface AttendanceShapes {

  /** Whether a list can still be filled in. */
  enum ListState {
    OPEN,
    CLOSED
  }

  /**
   * What is to stand on the list; of whom is not mentioned it says what it said.
   *
   * @param reason required once the list is closed, because then it is a correction
   */
  record AttendanceChange(List<MarkChange> marks, Optional<String> reason) {}

  /**
   * One participant.
   *
   * @param minutes with PARTLY only
   * @param noteId chosen by the caller, so that sending it again changes nothing
   * @param decidedAt when it was decided, if not now: the later decision wins
   */
  record MarkChange(
      UUID enrolmentId,
      Mark mark,
      Optional<Integer> minutes,
      Optional<UUID> noteId,
      Optional<Instant> decidedAt) {}

  /**
   * The list of a session.
   *
   * @param opensAt from when it can be said who is there
   * @param formerItems of who takes no part any more
   */
  record AttendanceShape(
      UUID sessionId,
      UUID editionId,
      Instant startsAt,
      Instant endsAt,
      String timeZone,
      Instant opensAt,
      ListState state,
      Optional<Instant> closedAt,
      List<MarkShape> items,
      List<MarkShape> formerItems) {

    static AttendanceShape of(Roll roll) {
      return new AttendanceShape(
          roll.session().id().value(),
          roll.run().edition().id().value(),
          roll.session().start(),
          roll.session().end(),
          roll.session().zone().getId(),
          roll.occasion().opens(),
          roll.closedAt().isPresent() ? ListState.CLOSED : ListState.OPEN,
          roll.closedAt(),
          roll.entries().stream().map(MarkShape::of).toList(),
          roll.gone().stream().map(MarkShape::of).toList());
    }
  }

  /** What is put down of one participant. */
  record MarkShape(
      UUID enrolmentId,
      String name,
      Mark mark,
      Optional<Integer> minutes,
      Optional<Instant> checkedInAt) {

    static MarkShape of(Entry entry) {
      return new MarkShape(
          entry.participant().enrolment().value(),
          entry.participant().name().value(),
          entry.mark(),
          Optional.of(entry.noted().observation().minutes()).filter(minutes -> minutes > 0),
          entry.noted().checkedIn());
    }
  }
}
