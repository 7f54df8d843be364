package nl.schakel.messages.model;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import nl.schakel.learning.EnrolmentCards.EditionCard;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import org.jmolecules.ddd.types.ValueObject;

/**
 * When a rule sends: so many days from a session, at this hour on the clock of its place.
 *
 * @param days at least one: on the day itself the mail could be later than the session
 */
public record Timing(Moment moment, int days, int hour) implements ValueObject {

  public static final int MOST_DAYS = 60;
  public static final int LAST_HOUR = 23;

  /** Who hears of a session later than this does not know any more what it was about. */
  private static final Duration STILL_WORTH_TELLING = Duration.ofDays(14);

  /** From what the days are counted. */
  public enum Moment {
    BEFORE_SESSION,
    AFTER_SESSION,
    AFTER_LAST_SESSION;

    public boolean isAfter() {
      return this != BEFORE_SESSION;
    }
  }

  public Timing {
    if (days < 1 || days > MOST_DAYS || hour < 0 || hour > LAST_HOUR) {
      throw new IllegalArgumentException("no such moment");
    }
  }

  /** An hour that the clock skips is the one after it; one that it shows twice is the first. */
  public Instant due(SessionCard session) {
    LocalDate day =
        moment.isAfter()
            ? LocalDate.ofInstant(session.end(), session.zone()).plusDays(days)
            : LocalDate.ofInstant(session.start(), session.zone()).minusDays(days);
    return ZonedDateTime.of(day, LocalTime.of(hour, 0), session.zone()).toInstant();
  }

  /** Before it begins; afterwards for some time. */
  public Instant over(SessionCard session) {
    return moment.isAfter() ? due(session).plus(STILL_WORTH_TELLING) : session.start();
  }

  public boolean isOpen(SessionCard session, Instant now) {
    return !now.isBefore(due(session)) && now.isBefore(over(session));
  }

  /**
   * The sessions of an edition for which it sends: of each day the first, and afterwards the last;
   * nobody wants two mails about one day. A cancelled one is none.
   */
  public List<SessionCard> sessions(EditionCard edition) {
    List<SessionCard> held = held(edition);
    return switch (moment) {
      case BEFORE_SESSION -> ofEachDay(held, (one, _) -> one);
      case AFTER_SESSION -> ofEachDay(held, (_, later) -> later);
      case AFTER_LAST_SESSION -> held.isEmpty() ? List.of() : List.of(held.getLast());
    };
  }

  private static List<SessionCard> ofEachDay(
      List<SessionCard> held, BinaryOperator<SessionCard> choice) {
    Map<LocalDate, SessionCard> days =
        held.stream().collect(toMap(Timing::day, session -> session, choice, TreeMap::new));
    return List.copyOf(days.values());
  }

  /** Those that it speaks about when it sends for this one. */
  public List<SessionCard> about(EditionCard edition, SessionCard session) {
    return moment == Moment.AFTER_LAST_SESSION ? held(edition) : ofDay(edition, session);
  }

  /** Those that take place on the day of this one, in order. */
  public static List<SessionCard> ofDay(EditionCard edition, SessionCard session) {
    return held(edition).stream().filter(each -> day(each).equals(day(session))).toList();
  }

  private static LocalDate day(SessionCard session) {
    return LocalDate.ofInstant(session.start(), session.zone());
  }

  private static List<SessionCard> held(EditionCard edition) {
    return edition.sessions().stream()
        .filter(session -> !session.cancelled())
        .sorted(Comparator.comparing(SessionCard::end))
        .toList();
  }
}
