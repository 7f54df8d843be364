package nl.schakel.places;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;

/**
 * What everybody may know that takes place, and when. Every feature with public dates implements
 * this, so that one agenda has all of them.
 */
public interface Happenings {

  /** In any order, each key once; with a constant number of statements, however many. */
  List<Happening> during(Period period);

  /** What it is; readers choose by it. */
  enum Kind {
    TRAINING,
    E_LEARNING,
    PEER_SUPERVISION,
    THEME_DAY,
    CHAIN_WORKSHOP,
    COMMUNITY,
    PARENT_GROUP
  }

  /** Whether one can still take part. */
  enum Room {
    PLENTY,
    FEW_LEFT,
    WAITING_LIST,
    NOT_OPEN_YET,
    CLOSED
  }

  /** Days, the last one included, by the clock of the Netherlands and Belgium. */
  record Period(LocalDate first, LocalDate last) {
    public Period {
      if (last.isBefore(first)) {
        throw new IllegalArgumentException("a period ends after it begins");
      }
    }

    public Instant begin() {
      return first.atStartOfDay(WorkingDays.ZONE).toInstant();
    }

    /** Not within it any more. */
    public Instant end() {
      return last.plusDays(1).atStartOfDay(WorkingDays.ZONE).toInstant();
    }

    public boolean touches(Instant start, Instant end) {
      return start.isBefore(end()) && end.isAfter(begin());
    }
  }

  /** At what time. */
  sealed interface When {
    LocalDate day();

    Instant start();

    /** On a day; at which hour is told elsewhere. */
    record AllDay(LocalDate day) implements When {
      @Override
      public Instant start() {
        return day.atStartOfDay(WorkingDays.ZONE).toInstant();
      }
    }

    /** From hour to hour, by the clock of a place. */
    record Hours(Instant start, Instant end, ZoneId zone) implements When {
      @Override
      public LocalDate day() {
        return LocalDate.ofInstant(start, zone);
      }
    }
  }

  /** In what place. */
  sealed interface Where {
    record Online() implements Where {}

    /** What is not known is empty. */
    record Somewhere(Optional<String> venue, Optional<MunicipalityCode> town) implements Where {}
  }

  /** The how manieth of how many that belong together. */
  record Part(int number, int total) {}

  /**
   * One of them.
   *
   * @param key the same for ever, and different for all, over all features
   * @param topics their codes
   * @param spoken the language in which it is held
   * @param room empty where nobody enrols
   * @param path its page
   * @param sameAs where another feature may tell of the very same thing: its path there
   */
  record Happening(
      String key,
      Kind kind,
      LocalizedText title,
      Optional<Part> part,
      When when,
      Where where,
      Set<Slug> topics,
      Language spoken,
      Optional<Room> room,
      String path,
      Optional<String> sameAs) {

    public Happening {
      topics = Set.copyOf(topics);
    }
  }
}
