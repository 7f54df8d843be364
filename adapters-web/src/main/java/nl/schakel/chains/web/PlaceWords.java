package nl.schakel.chains.web;

import java.time.Instant;
import nl.schakel.chains.model.Place;
import nl.schakel.places.WorkingDays;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;

/** What a partner said of its place, in words. */
final class PlaceWords {

  private PlaceWords() {}

  static Status status(Place place, Frame frame) {
    return switch (place) {
      case Place.Asked _ -> new Status(frame.text("chains.place.ASKED"), Tone.ATTENTION);
      case Place.Accepted _ -> new Status(frame.text("chains.place.ACCEPTED"), Tone.DONE);
      case Place.Declined _ -> new Status(frame.text("chains.place.DECLINED"), Tone.WRONG);
    };
  }

  static String when(Place place, Frame frame) {
    return switch (place) {
      case Place.Asked(var request) -> day(request.at(), frame);
      case Place.Accepted(var _, var _, var at) -> day(at, frame);
      case Place.Declined(var _, var reason, var _, var at) ->
          day(at, frame) + reason.map(why -> ": " + why).orElse("");
    };
  }

  private static String day(Instant at, Frame frame) {
    return frame.dates().shortDay(at, WorkingDays.ZONE);
  }
}
