package nl.schakel.requests.model;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.learning.BookedPlaces.NamesDue;
import nl.schakel.learning.BookedPlaces.Notice;
import nl.schakel.learning.EditionId;
import org.jmolecules.ddd.types.ValueObject;

/**
 * The closed edition that was planned for a request, whose places the organisation fills.
 *
 * @param places how many people it may name
 * @param due until when, as for places that are booked in an open edition
 */
public record Booking(EditionId edition, int places, NamesDue due) implements ValueObject {

  public static Booking of(EditionId edition, int places, Instant namesBy) {
    return new Booking(edition, places, NamesDue.at(namesBy));
  }

  public Instant namesBy() {
    return due.by();
  }

  public Notice notice() {
    return due.notice();
  }

  public boolean isOpenForNames(Instant now) {
    return due.isOpen(now);
  }

  public Notice noticeAt(Instant now) {
    return due.noticeAt(now);
  }

  /** When there is something to notice after this. */
  public Optional<Instant> lookAt() {
    return due.lookAt();
  }

  public Booking noticed(Notice reached) {
    return new Booking(edition, places, due.noticed(reached));
  }
}
