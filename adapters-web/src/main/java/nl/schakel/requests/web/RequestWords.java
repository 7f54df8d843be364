package nl.schakel.requests.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.TailorMade;
import nl.schakel.learning.TailorMade.Offer;
import nl.schakel.learning.TailorMade.Room;
import nl.schakel.places.WorkingDays;
import nl.schakel.requests.RequestCards.Standing;
import nl.schakel.requests.query.RequestBook.Sheet;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;
import org.springframework.stereotype.Component;

/** What requests are called, and how they stand. */
@Component
class RequestWords {

  private final TailorMade programmes;
  private final TailorMade.Demand demand;
  private final Clock clock;

  RequestWords(TailorMade programmes, TailorMade.Demand demand, Clock clock) {
    this.programmes = programmes;
    this.demand = demand;
    this.clock = clock;
  }

  LocalDate today() {
    return clock.instant().atZone(WorkingDays.ZONE).toLocalDate();
  }

  String programme(ProgrammeId id, Frame frame) {
    return programmes.find(id).map(offer -> offer.title().in(frame.language())).orElse("–");
  }

  static Status status(Standing standing, Frame frame) {
    Tone tone =
        switch (standing) {
          case DRAFT, WAITING_FOR_QUOTA -> Tone.ATTENTION;
          case SUBMITTED, PAID_OFFER, IN_CONSULTATION, SCHEDULED -> Tone.INFORMATION;
          case FREE_PLACE, DELIVERED -> Tone.DONE;
          case WITHDRAWN -> Tone.NEUTRAL;
          case DECLINED -> Tone.WRONG;
        };
    return new Status(frame.text("requests.state." + standing), tone);
  }

  /** "12 of 15 given; you are number 2." */
  Optional<String> queue(Sheet sheet, Frame frame) {
    return sheet
        .position()
        .flatMap(
            position ->
                sheet
                    .details()
                    .grant()
                    .flatMap(demand::room)
                    .map(room -> queue(room, position, frame)));
  }

  private String queue(Room room, int position, Frame frame) {
    return frame.text(
        "requests.queue",
        "given",
        room.given(),
        "quota",
        room.quota(),
        "year",
        String.valueOf(today().getYear()),
        "position",
        position);
  }

  /** How much is left, for who wonders whether to ask. */
  Optional<String> room(Offer offer, Frame frame) {
    return offer
        .grant()
        .flatMap(demand::room)
        .map(
            room ->
                frame.text(
                    "requests.room",
                    "given",
                    room.given(),
                    "quota",
                    room.quota(),
                    "waiting",
                    room.waiting(),
                    "year",
                    String.valueOf(today().getYear())));
  }
}
