package nl.schakel.learning.model;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.schakel.agreements.GrantId;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.RefusalReason;
import nl.schakel.learning.SessionId;
import nl.schakel.learning.model.Enrolment.Channel;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Language;
import org.jmolecules.ddd.types.ValueObject;

/**
 * How an edition is meant to run.
 *
 * @param minimum below this number its coordinator has something to decide; never cancelled
 *     silently
 * @param opens from when people can enrol; empty means at once
 * @param closes until when, exclusive; empty means until it begins
 * @param sessions in order of time, cancelled ones too; none for an e-learning that one follows at
 *     any time
 * @param reviewHoldsSeat whether somebody under review keeps a place occupied
 * @param linkDaysBefore how many days before a session its joining link is released
 * @param visibility whether everybody sees it, or only who is enrolled by a coordinator
 * @param version of what planners edit; the counting of places does not change it
 */
public record EditionPlan(
    EditionId id,
    Terms terms,
    Language language,
    Venue venue,
    int minimum,
    Optional<Instant> opens,
    Optional<Instant> closes,
    List<Session> sessions,
    ZoneId zone,
    WaitingListPolicy waitingList,
    boolean reviewHoldsSeat,
    int linkDaysBefore,
    Visibility visibility,
    long version)
    implements ValueObject {

  public static final int LINK_DAYS_BEFORE = 3;

  public EditionPlan {
    sessions = sessions.stream().sorted(Comparator.comparing(Session::start)).toList();
    if (opens.isPresent() && closes.isPresent() && !closes.get().isAfter(opens.get())) {
      throw new IllegalArgumentException("enrolment closes after it opens");
    }
  }

  /** What the programme lays down for all of its editions; read along, never written here. */
  public record Terms(
      ProgrammeId programme,
      OrganisationId organiser,
      Optional<GrantId> grant,
      EligibilityRule eligibility,
      boolean published)
      implements ValueObject {}

  /** Where it takes place. */
  public sealed interface Venue extends ValueObject {

    /** Wherever there is a connection. */
    record Online() implements Venue {}

    /** In a room, with the address as people look it up. */
    record OnSite(String name, String address) implements Venue {}
  }

  /** Who sees the edition. */
  public enum Visibility {
    PUBLIC,
    RESTRICTED
  }

  /** The sessions that take place. */
  public List<Session> held() {
    return sessions.stream().filter(session -> !session.cancelled()).toList();
  }

  /** The session of this id; asking for another's is a mistake. */
  public Session session(SessionId session) {
    return sessions.stream().filter(s -> s.id().equals(session)).findFirst().orElseThrow();
  }

  /** When the first session begins; empty for an open-ended edition. */
  public Optional<Instant> begins() {
    return held().stream().map(Session::start).findFirst();
  }

  /** An open-ended edition never begins: one can start, and stop, at any time. */
  public boolean hasBegun(Instant now) {
    return begins().filter(begin -> !now.isBefore(begin)).isPresent();
  }

  /** When the last session ends; empty for an open-ended edition. */
  public Optional<Instant> ends() {
    return held().stream().map(Session::end).max(Comparator.naturalOrder());
  }

  boolean isOver(Instant now) {
    return ends().filter(end -> !now.isBefore(end)).isPresent();
  }

  /** The first session that coincides with one of the other plan, if any. */
  public Optional<Session> clashWith(EditionPlan other) {
    return held().stream()
        .filter(mine -> other.held().stream().anyMatch(mine::overlaps))
        .findFirst();
  }

  /** Whether calendars must hear of the difference between two plans of one edition. */
  public boolean isRescheduledFrom(EditionPlan before) {
    return !venue.equals(before.venue)
        || sessions.size() != before.sessions.size()
        || sessions.stream().anyMatch(session -> before.hasNot(session));
  }

  /** A coordinator may still enrol somebody when the window for the public is closed. */
  Optional<RefusalReason> obstacle(Channel channel, Instant now) {
    if (channel == Channel.MEMBER) {
      return isOver(now) ? Optional.of(RefusalReason.EDITION_COMPLETED) : Optional.empty();
    }
    if (hasBegun(now)) {
      return Optional.of(RefusalReason.ALREADY_BEGUN);
    }
    if (channel == Channel.BY_COORDINATOR) {
      return Optional.empty();
    }
    if (visibility == Visibility.RESTRICTED) {
      return Optional.of(RefusalReason.BY_INVITATION_ONLY);
    }
    if (opens.filter(now::isBefore).isPresent()) {
      return Optional.of(RefusalReason.NOT_OPEN_YET);
    }
    return closes.filter(until -> !now.isBefore(until)).map(_ -> RefusalReason.ENROLMENT_CLOSED);
  }

  private boolean hasNot(Session session) {
    return sessions.stream()
        .filter(mine -> mine.id().equals(session.id()))
        .noneMatch(mine -> !session.isMovedFrom(mine));
  }
}
