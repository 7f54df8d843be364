package nl.schakel.supervision.web;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.learning.RefusalReason;
import nl.schakel.places.DaysOff;
import nl.schakel.supervision.model.Rhythm.Meeting;

/** What the API is told of circles, and answers to it; the names are a contract. */
interface CircleStepShapes {

  /**
   * What a coordinator lays down.
   *
   * @param at on the clock of the zone, such as 09:30
   * @param room with its address; without it they meet online
   */
  record TermsShape(
      String name,
      String language,
      int everyWeeks,
      DayOfWeek day,
      String at,
      int minutes,
      String zone,
      Optional<String> room,
      Optional<String> address,
      Optional<String> facilitatorName,
      Optional<String> facilitatorEmail,
      int smallest,
      int largest) {}

  /** The same, of peer supervision that the organisation of the coordinator gives. */
  record MadeShape(
      UUID programme,
      String name,
      String language,
      int everyWeeks,
      DayOfWeek day,
      String at,
      int minutes,
      String zone,
      Optional<String> room,
      Optional<String> address,
      Optional<String> facilitatorName,
      Optional<String> facilitatorEmail,
      int smallest,
      int largest) {}

  /** Who comes in. */
  record MemberShape(String name, String email, Optional<String> language) {}

  /** Why somebody goes. */
  record DepartureShape(Optional<String> why) {}

  /**
   * The days that follow from the rhythm.
   *
   * @param membersMissing how many have to come in before a round can be planned
   * @param notEnrolled members whom a round would leave out
   */
  record DatesShape(List<DateShape> dates, int membersMissing, List<LeftOutShape> notEnrolled) {}

  /** A member for whom the programme is not, and why. */
  record LeftOutShape(UUID id, String name, RefusalReason reason) {}

  /** From when, and on how many days on which nothing speaks against meeting. */
  record DatesQuery(LocalDate first, int meetings) {}

  /** A day by the rhythm; a round takes those on which nobody is off unless told otherwise. */
  record DateShape(LocalDate day, Instant start, Instant end, Optional<DaysOff.Reason> off) {
    static DateShape of(Meeting meeting) {
      return new DateShape(meeting.day(), meeting.start(), meeting.end(), meeting.off());
    }
  }

  /** The days of a round. */
  record RoundShape(List<LocalDate> days) {}

  /**
   * What was planned.
   *
   * @param notEnrolled members for whom the programme is not
   */
  record PlannedShape(UUID editionId, List<LeftOutShape> notEnrolled) {}
}
