package nl.schakel.requests.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.schakel.learning.EnrolmentCards.EditionCard;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.learning.Runs;
import nl.schakel.learning.Runs.Run;
import nl.schakel.places.WorkingDays;
import nl.schakel.requests.model.Booking;
import nl.schakel.requests.query.RequestBook.Sheet;
import nl.schakel.requests.web.MyRequestPage.Named;
import nl.schakel.requests.web.MyRequestPage.Places;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Component;

/** Shows the places of a closed edition, and who has them. */
@Component
class PlacesShowing {

  /** So many rows at once; who has more colleagues fills the form again. */
  private static final int MOST_ROWS = 5;

  private final Runs runs;
  private final Clock clock;

  PlacesShowing(Runs runs, Clock clock) {
    this.runs = runs;
    this.clock = clock;
  }

  Optional<Places> places(Sheet sheet, Frame frame) {
    return sheet.booking().map(booking -> places(booking, frame));
  }

  private Places places(Booking booking, Frame frame) {
    List<Named> named =
        runs.participants(booking.edition()).stream()
            .map(each -> new Named(each.enrolment().value().toString(), each.name().value()))
            .toList();
    Optional<EditionCard> card = runs.find(booking.edition()).map(Run::edition);
    return new Places(
        card.map(edition -> when(edition, frame)).orElse(List.of()),
        card.flatMap(EditionCard::place)
            .map(place -> place.name() + ", " + place.address())
            .orElseGet(() -> frame.text("requests.online")),
        named,
        booking.places(),
        Math.clamp(booking.places() - named.size(), 0, MOST_ROWS),
        frame.dates().day(booking.namesBy().minusSeconds(1), WorkingDays.ZONE),
        booking.isOpenForNames(clock.instant()),
        card.filter(this::isBegun).isPresent(),
        FormView.empty(MyRequestPage.NAMES));
  }

  private boolean isBegun(EditionCard edition) {
    return edition.sessions().stream()
        .anyMatch(session -> !session.cancelled() && !clock.instant().isBefore(session.start()));
  }

  private static List<String> when(EditionCard edition, Frame frame) {
    return edition.sessions().stream()
        .filter(session -> !session.cancelled())
        .map((SessionCard each) -> frame.dates().span(each.start(), each.end(), each.zone()))
        .toList();
  }
}
