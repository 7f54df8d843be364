package nl.schakel.requests.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.schakel.learning.EditionId;
import org.jmolecules.ddd.types.ValueObject;

/**
 * The closed edition that was planned for a request, whose places the organisation fills.
 *
 * @param places how many people it may name
 * @param namesBy until when
 * @param notice how far it has been noticed that names are missing
 */
public record Booking(EditionId edition, int places, Instant namesBy, Notice notice)
    implements ValueObject {

  /** Long enough before to ask around in a team once more. */
  private static final Duration REMINDER = Duration.ofDays(5);

  /** How far the waiting for names has been noticed. */
  public enum Notice {
    NONE,
    REMINDED,
    OVERDUE
  }

  public static Booking of(EditionId edition, int places, Instant namesBy) {
    return new Booking(edition, places, namesBy, Notice.NONE);
  }

  public boolean isOpenForNames(Instant now) {
    return now.isBefore(namesBy);
  }

  public Notice noticeAt(Instant now) {
    if (!now.isBefore(namesBy)) {
      return Notice.OVERDUE;
    }
    return now.isBefore(namesBy.minus(REMINDER)) ? Notice.NONE : Notice.REMINDED;
  }

  /** When there is something to notice after this. */
  public Optional<Instant> lookAt() {
    return switch (notice) {
      case NONE -> Optional.of(namesBy.minus(REMINDER));
      case REMINDED -> Optional.of(namesBy);
      case OVERDUE -> Optional.empty();
    };
  }

  public Booking noticed(Notice reached) {
    return new Booking(edition, places, namesBy, reached);
  }
}
