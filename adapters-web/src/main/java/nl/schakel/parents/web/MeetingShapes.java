package nl.schakel.parents.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.groups.GroupSeries.Gathering;
import nl.schakel.parents.model.Presence.Mark;
import nl.schakel.parents.query.ParentBook.Entry;
import nl.schakel.parents.usecase.ReadParents.Sitting;
import nl.schakel.parents.usecase.TakePresence;

/** What the API says of who was at a meeting; the names are a contract. */
interface MeetingShapes {

  /**
   * What is to be put down; of whom is not mentioned it stays what it was.
   *
   * @param heads how many were there, whoever they were; without it the marks count
   */
  record MeetingAttendanceChange(List<ParentMarkChange> marks, Optional<Integer> heads) {}

  /**
   * One parent.
   *
   * @param noteId chosen by the caller, so that sending it again changes nothing
   * @param decidedAt when it was decided, if not now: the later decision wins
   */
  record ParentMarkChange(
      UUID parentId, Mark mark, Optional<UUID> noteId, Optional<Instant> decidedAt) {}

  /**
   * Who was at a meeting.
   *
   * @param opensAt from when it can be put down
   */
  record MeetingAttendanceShape(
      UUID meetingId,
      UUID parentGroupId,
      Instant startsAt,
      Instant endsAt,
      String timeZone,
      Instant opensAt,
      Optional<Integer> heads,
      List<ParentMarkShape> items) {

    static MeetingAttendanceShape of(Sitting sitting) {
      Gathering meeting = sitting.meeting();
      return new MeetingAttendanceShape(
          meeting.id().value(),
          sitting.series().id().value(),
          meeting.start(),
          meeting.end(),
          meeting.zone().getId(),
          meeting.start().minus(TakePresence.BEFOREHAND),
          sitting.roll().heads(),
          sitting.roll().entries().stream().map(ParentMarkShape::of).toList());
    }
  }

  /** One parent, as they are called in the group. */
  record ParentMarkShape(UUID parentId, String alias, Mark mark) {

    static ParentMarkShape of(Entry entry) {
      return new ParentMarkShape(entry.parent().value(), entry.alias().value(), entry.mark());
    }
  }
}
