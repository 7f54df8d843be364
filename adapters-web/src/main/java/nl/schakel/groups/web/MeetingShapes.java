package nl.schakel.groups.web;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.groups.model.Meeting.Appointment;
import nl.schakel.groups.query.GroupBook.Dated;
import nl.schakel.handouts.HandoutTopic;
import nl.schakel.places.DaysOff;

/** What the API says of meetings; the names are a contract. */
interface MeetingShapes {

  /** A meeting to be planned or moved. */
  record PlannedMeetingShape(
      String starts,
      String timeZone,
      int minutes,
      String place,
      HandoutTopic topic,
      boolean childcare) {}

  /**
   * A meeting.
   *
   * @param dayOff why there may be nobody on that day
   */
  record MeetingShape(
      UUID id,
      Instant starts,
      Instant ends,
      String timeZone,
      String place,
      HandoutTopic topic,
      boolean childcare,
      Optional<DaysOff.Reason> dayOff) {

    static MeetingShape of(Dated meeting) {
      Appointment it = meeting.appointment();
      return new MeetingShape(
          meeting.id().value(),
          it.start(),
          it.end(),
          it.zone().getId(),
          it.place(),
          it.topic(),
          it.childcare(),
          it.dayOff());
    }
  }
}
