package nl.schakel.groups.usecase;

import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.groups.MeetingId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.groups.model.Booking.Clash;
import nl.schakel.groups.model.Meeting.Appointment;
import nl.schakel.places.DaysOff.Reason;

/**
 * Gives the meetings of a group their dates, for coordinators of the provider. What is not theirs
 * throws {@link nl.schakel.shared.NotFoundException}.
 */
public interface PlanMeeting {

  Outcome add(Actor actor, ParentGroupId group, Appointment appointment);

  /**
   * To another time or place, or about something else.
   *
   * @param seen the version that the actor saw
   * @throws nl.schakel.shared.StaleChangeException when somebody else moved it since
   */
  Outcome move(
      Actor actor,
      ParentGroupId group,
      MeetingId meeting,
      Appointment appointment,
      Optional<Long> seen);

  /** Whoever was asked for this one only hears that they are not needed. */
  Outcome remove(Actor actor, ParentGroupId group, MeetingId meeting);

  /** How it went. */
  sealed interface Outcome {

    /**
     * It is so.
     *
     * @param dayOff why there may be nobody on that day
     */
    record Done(MeetingId meeting, Optional<Reason> dayOff) implements Outcome {}

    /** Somebody or the place is taken then; nothing was kept. */
    record Clashes(List<Clash> clashes) implements Outcome {

      public Clashes {
        clashes = List.copyOf(clashes);
      }
    }

    /** All of the series have a date. */
    record Enough(int meetings) implements Outcome {}

    /** Then the agreement with the municipality does not hold; an addendum may lengthen it. */
    record OutsideAgreement() implements Outcome {}

    /** That has been. */
    record InThePast() implements Outcome {}

    /** The group is over or cancelled, or this meeting has begun. */
    record NotNow() implements Outcome {}
  }
}
