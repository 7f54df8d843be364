package nl.schakel.learning.model;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import nl.schakel.learning.SessionId;
import org.jmolecules.ddd.types.Entity;

/**
 * A dated part of an edition. The zone is kept, because half past one in Brussels stays half past
 * one when the rules of summer time change.
 *
 * @param end later than the start, at most a day
 * @param joiningLink where an online session takes place; never shown before its release
 * @param linkRevision grows when the joining link changes, so that it is sent again
 * @param cancelled kept when it is taken out of a published plan, because calendars must forget it
 */
public record Session(
    SessionId id,
    Instant start,
    Instant end,
    ZoneId zone,
    Optional<URI> joiningLink,
    int linkRevision,
    boolean cancelled)
    implements Entity<Edition, SessionId> {

  public static final Duration LONGEST = Duration.ofDays(1);

  public Session {
    if (!end.isAfter(start) || Duration.between(start, end).compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("a session ends after it starts, within a day");
    }
  }

  @Override
  public SessionId getId() {
    return id;
  }

  public LocalDate day() {
    return start.atZone(zone).toLocalDate();
  }

  /** Two sessions that touch do not overlap: the one ends when the other begins. */
  public boolean overlaps(Session other) {
    return start.isBefore(other.end) && other.start.isBefore(end);
  }

  /** From when the joining link may be used: midnight, the given number of days before. */
  public Instant linkReleasedFrom(int daysBefore) {
    return day().minusDays(daysBefore).atStartOfDay(zone).toInstant();
  }

  /** The link, once it may be used. */
  public Optional<URI> releasedLink(int daysBefore, Instant now) {
    return joiningLink.filter(_ -> !cancelled && !now.isBefore(linkReleasedFrom(daysBefore)));
  }

  /** Whether it takes place and begins within so long from now. */
  public boolean isNear(Instant now, Duration within) {
    return !cancelled && start.isAfter(now) && start.isBefore(now.plus(within));
  }

  /** The same session as planned anew; another link is another revision. */
  public Session revise(Instant newStart, Instant newEnd, ZoneId newZone, Optional<URI> newLink) {
    int revision = joiningLink.equals(newLink) ? linkRevision : linkRevision + 1;
    return new Session(id, newStart, newEnd, newZone, newLink, revision, false);
  }

  public Session cancel() {
    return new Session(id, start, end, zone, joiningLink, linkRevision, true);
  }

  /** Whether calendars must hear of the difference. */
  boolean isMovedFrom(Session before) {
    return !start.equals(before.start)
        || !end.equals(before.end)
        || !zone.equals(before.zone)
        || cancelled != before.cancelled;
  }
}
