package nl.schakel.learning.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.learning.query.Planning.EditionLine;
import nl.schakel.learning.query.Planning.EditionState;

/** Something that waits for a coordinator, with the page where it is done. */
record PlanningTask(Kind kind, EditionLine edition) {

  private static final Duration NEAR = Duration.ofDays(21);
  private static final int LONG_LINE = 3;

  /** What waits, the most urgent first. */
  enum Kind {
    REVIEWS,
    BELOW_MINIMUM,
    WAITING_LIST,
    DRAFT
  }

  static List<PlanningTask> of(List<EditionLine> editions, Instant now) {
    return editions.stream()
        .flatMap(edition -> of(edition, now))
        .sorted(Comparator.comparing(PlanningTask::kind))
        .toList();
  }

  private static Stream<PlanningTask> of(EditionLine edition, Instant now) {
    return Stream.of(Kind.values())
        .filter(kind -> isThere(kind, edition, now))
        .map(kind -> new PlanningTask(kind, edition));
  }

  private static boolean isThere(Kind kind, EditionLine edition, Instant now) {
    return switch (kind) {
      case REVIEWS -> edition.reviews() > 0;
      case BELOW_MINIMUM ->
          edition.isBelowMinimum()
              && Optional.of(now.plus(NEAR))
                  .filter(near -> beginsBefore(edition, near))
                  .isPresent();
      case WAITING_LIST -> edition.waiting() >= LONG_LINE && edition.taken() >= edition.capacity();
      case DRAFT -> edition.state() == EditionState.DRAFT;
    };
  }

  private static boolean beginsBefore(EditionLine edition, Instant moment) {
    return edition.begins().filter(moment::isAfter).isPresent();
  }

  boolean isUrgent() {
    return kind == Kind.REVIEWS || kind == Kind.BELOW_MINIMUM;
  }

  int count() {
    return switch (kind) {
      case REVIEWS -> edition.reviews();
      case BELOW_MINIMUM -> edition.taken();
      case WAITING_LIST -> edition.waiting();
      case DRAFT -> 1;
    };
  }

  String address() {
    String base = "/planning/editions/" + edition.id().value();
    return switch (kind) {
      case REVIEWS -> "/reviews";
      case BELOW_MINIMUM, WAITING_LIST, DRAFT -> base;
    };
  }
}
