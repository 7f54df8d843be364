package nl.schakel.learning;

import java.util.UUID;
import nl.schakel.shared.Ids;
import org.jmolecules.ddd.types.Identifier;

/** Identity of a booking: places that an organisation holds for people whom it names later. */
public record BookingId(UUID value) implements Identifier {

  public static BookingId next() {
    return new BookingId(Ids.next());
  }
}
