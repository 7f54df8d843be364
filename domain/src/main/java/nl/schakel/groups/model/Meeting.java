package nl.schakel.groups.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import nl.schakel.groups.MeetingId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.handouts.HandoutTopic;
import nl.schakel.places.DaysOff;
import nl.schakel.places.DaysOff.Reason;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jmolecules.ddd.types.ValueObject;

/**
 * One meeting of a series.
 *
 * @param version counts every change
 */
public record Meeting(MeetingId id, ParentGroupId group, Appointment appointment, long version)
    implements AggregateRoot<Meeting, MeetingId> {

  @Override
  public MeetingId getId() {
    return id;
  }

  public Meeting move(Appointment other) {
    return new Meeting(id, group, other, version);
  }

  /**
   * When, where and about what.
   *
   * @param place in words
   * @param childcare whether somebody looks after the children meanwhile
   */
  public record Appointment(
      Instant start,
      Duration length,
      ZoneId zone,
      String place,
      HandoutTopic topic,
      boolean childcare)
      implements ValueObject {

    public static final int SHORTEST_MINUTES = 30;
    public static final int LONGEST_MINUTES = 480;

    public Instant end() {
      return start.plus(length);
    }

    public LocalDate day() {
      return start.atZone(zone).toLocalDate();
    }

    /** Why there may be nobody on that day. */
    public Optional<Reason> dayOff() {
      return DaysOff.where(zone).on(day());
    }
  }
}
