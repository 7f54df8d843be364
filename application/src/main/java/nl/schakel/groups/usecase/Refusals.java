package nl.schakel.groups.usecase;

import java.util.List;
import java.util.Optional;
import nl.schakel.groups.GroupPlanning.Outcome;
import nl.schakel.groups.GroupPlanning.Refusal;
import nl.schakel.groups.GroupRosters.Taken;
import nl.schakel.groups.model.Booking;
import nl.schakel.groups.model.Booking.Clash;

/** Why something could not be planned, for whoever found out what would fit. */
final class Refusals {

  private Refusals() {}

  static Outcome of(AskPeople.Outcome outcome) {
    return switch (outcome) {
      case AskPeople.Outcome.Done _ -> new Outcome.Done();
      case AskPeople.Outcome.Clashes(var clashes) -> taken(clashes);
      case AskPeople.Outcome.AlreadyAsked _ -> refused(Refusal.ANOTHER_ASKED);
      case AskPeople.Outcome.DoesNotSpeak _ -> refused(Refusal.DOES_NOT_SPEAK);
      case AskPeople.Outcome.NotNow _ -> refused(Refusal.OVER);
    };
  }

  static Outcome refused(Refusal why) {
    return new Outcome.Refused(why, List.of());
  }

  static Outcome taken(List<Clash> clashes) {
    return new Outcome.Refused(
        Refusal.TAKEN, clashes.stream().map(Refusals::taken).distinct().toList());
  }

  private static Taken taken(Clash clash) {
    Booking other = clash.other();
    return switch (other.taken()) {
      case Booking.Taken.Somebody(var person, var _) ->
          new Taken(
              clash.group(), Optional.of(person), Optional.empty(), other.from(), other.until());
      case Booking.Taken.Room(var _, var place) ->
          new Taken(
              clash.group(), Optional.empty(), Optional.of(place), other.from(), other.until());
    };
  }
}
