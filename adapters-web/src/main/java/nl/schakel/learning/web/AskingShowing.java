package nl.schakel.learning.web;

import java.util.Optional;
import nl.schakel.learning.TailorMade;
import nl.schakel.learning.TailorMade.Room;
import nl.schakel.learning.model.Programme.Format;
import nl.schakel.learning.query.Prospectus.Offer;
import nl.schakel.learning.query.Prospectus.Publicity;
import nl.schakel.learning.web.ProgrammePage.Asking;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Component;

/** Leads to where a training is asked for that is made for one organisation. */
@Component
class AskingShowing {

  private static final String FORM = "/training-requests/new?programme=";

  private final TailorMade.Demand demand;

  AskingShowing(TailorMade.Demand demand) {
    this.demand = demand;
  }

  Optional<Asking> of(Offer offer, Frame frame) {
    if (offer.format() != Format.TAILOR_MADE_TRAINING || offer.publicity() != Publicity.PUBLISHED) {
      return Optional.empty();
    }
    String address = FORM + offer.slug().value();
    return Optional.of(
        new Asking(
            address,
            address + "&kind=ADVICE",
            offer.grant().flatMap(demand::room).map(room -> words(room, frame))));
  }

  private static String words(Room room, Frame frame) {
    return frame.text(
        "catalogue.asking.room",
        "given",
        room.given(),
        "quota",
        room.quota(),
        "waiting",
        room.waiting());
  }
}
