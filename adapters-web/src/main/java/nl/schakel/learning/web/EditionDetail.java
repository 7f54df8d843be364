package nl.schakel.learning.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schakel.learning.query.Prospectus.Availability;
import nl.schakel.learning.query.Prospectus.Place;
import nl.schakel.learning.query.Prospectus.Run;
import nl.schakel.learning.query.Prospectus.Sitting;
import nl.schakel.learning.query.Prospectus.Stage;
import org.jspecify.annotations.Nullable;

/**
 * An edition. How many places there are is not told of restricted ones.
 *
 * @param place absent when online
 * @param sessions none when it can be followed at any time
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EditionDetail(
    UUID id,
    String programme,
    Stage state,
    Availability availability,
    String language,
    boolean online,
    @Nullable Venue place,
    String timeZone,
    @Nullable Instant opensAt,
    @Nullable Instant closesAt,
    List<SessionDetail> sessions,
    boolean restricted,
    @Nullable Integer capacity,
    @Nullable Integer seatsAvailable,
    @Nullable Integer waitingListLength) {

  static EditionDetail of(Run run, String programme, Instant now) {
    return new EditionDetail(
        run.id().value(),
        programme,
        run.stage(),
        run.availability(now),
        run.language().tag(),
        run.place().isEmpty(),
        run.place().map(EditionDetail::venue).orElse(null),
        run.zone().getId(),
        run.opens().orElse(null),
        run.closes().orElse(null),
        run.sittings().stream().map(EditionDetail::session).toList(),
        !run.isPublic(),
        run.isPublic() ? run.places().capacity() : null,
        run.isPublic() ? run.places().available() : null,
        run.isPublic() ? run.places().waiting() : null);
  }

  private static Venue venue(Place place) {
    return new Venue(place.name(), place.address());
  }

  private static SessionDetail session(Sitting sitting) {
    return new SessionDetail(
        sitting.id().value(), sitting.start(), sitting.end(), sitting.zone().getId());
  }

  /** A room. */
  record Venue(String name, String address) {}

  /** A session that takes place, in UTC, with the zone of its local time. */
  record SessionDetail(UUID id, Instant start, Instant end, String timeZone) {}
}
