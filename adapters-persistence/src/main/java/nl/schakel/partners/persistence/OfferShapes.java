package nl.schakel.partners.persistence;

import java.util.Optional;
import nl.schakel.partners.ServiceCards.Interpreting;
import nl.schakel.partners.ServiceCards.Offer;
import nl.schakel.partners.ServiceCards.Reader;
import nl.schakel.partners.ServiceCards.Room;
import nl.schakel.partners.ServiceCards.Taking;
import nl.schakel.partners.ServiceCards.Way;
import nl.schakel.partners.model.Capacity;
import nl.schakel.partners.model.ContactPoint;
import nl.schakel.partners.model.PhoneNumber;
import nl.schakel.partners.model.Service;
import nl.schakel.partners.model.WebAddress;

/** Services and contact points in the words of other features. */
final class OfferShapes {

  private OfferShapes() {}

  static Offer offer(Service service) {
    return new Offer(
        service.id(),
        service.name(),
        service.eligibility(),
        service.notFor(),
        service.schedule(),
        service.cost(),
        service.topics(),
        service.languages(),
        switch (service.interpretation()) {
          case NONE -> Interpreting.NONE;
          case ON_REQUEST -> Interpreting.ON_REQUEST;
          case ALWAYS -> Interpreting.ALWAYS;
        },
        service.capacity().map(OfferShapes::room));
  }

  private static Room room(Capacity capacity) {
    return switch (capacity) {
      case Capacity.Open(var at) -> new Room(Taking.OPEN, Optional.empty(), at);
      case Capacity.Waiting(int days, var at) -> new Room(Taking.WAITLIST, Optional.of(days), at);
      case Capacity.Closed(var at) -> new Room(Taking.CLOSED, Optional.empty(), at);
    };
  }

  static Way way(ContactPoint point) {
    return new Way(
        point.id(),
        point.function(),
        switch (point.audience()) {
          case EVERYBODY -> Reader.EVERYBODY;
          case PROFESSIONALS -> Reader.PROFESSIONAL;
        },
        point.email(),
        point.phone().map(PhoneNumber::value),
        point.website().map(WebAddress::value),
        point.verified());
  }
}
