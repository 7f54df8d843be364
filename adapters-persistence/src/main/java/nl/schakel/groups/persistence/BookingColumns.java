package nl.schakel.groups.persistence;

import java.util.HashMap;
import java.util.Map;
import nl.schakel.groups.model.Booking;
import nl.schakel.groups.model.Booking.Taken;
import nl.schakel.shared.persistence.Moments;
import org.jspecify.annotations.Nullable;

/** How what is taken is written in its columns. */
final class BookingColumns {

  private BookingColumns() {}

  static Map<String, @Nullable Object> of(Booking booking) {
    Map<String, @Nullable Object> columns = new HashMap<>();
    columns.put("meeting", booking.meeting().value());
    columns.put("key", booking.taken().key());
    columns.put("from", Moments.utc(booking.from()));
    columns.put("until", Moments.utc(booking.until()));
    for (String empty : new String[] {"person", "part", "municipality", "place"}) {
      columns.put(empty, null);
    }
    switch (booking.taken()) {
      case Taken.Somebody(var person, var part) -> {
        columns.put("person", person.value());
        columns.put("part", part.name());
      }
      case Taken.Room(var municipality, var place) -> {
        columns.put("municipality", municipality.value());
        columns.put("place", place);
      }
    }
    return columns;
  }
}
