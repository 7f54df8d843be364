package nl.schakel.learning.web;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import nl.schakel.learning.model.EditionPlan;
import nl.schakel.learning.model.EditionPlan.Venue;
import nl.schakel.learning.model.EditionPlan.Visibility;
import nl.schakel.learning.model.Seats;
import nl.schakel.learning.model.WaitingListPolicy;
import nl.schakel.learning.model.WaitingListPolicy.TimedOffer;
import nl.schakel.learning.usecase.PlanEdition.Proposal;
import nl.schakel.shared.Language;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;

/**
 * Reads an edition as {@link PlanShapes.EditionShape} has it.
 *
 * @param before the plan that is to be changed; empty for a new one
 */
record EditionInput(Input input, Optional<EditionPlan> before, Instant now) {

  Supplier<Proposal> read() {
    var language = input.required("language", Language::parse);
    var venue = input.objectIfGiven("place").map(EditionInput::room);
    var zone = input.required("timeZone", As.timeZone());
    var capacity = input.required("capacity", As.integer(1, Seats.MAXIMUM));
    var minimum = input.optional("minimum", As.integer(0, Seats.MAXIMUM));
    var opens = input.optional("opensAt", As.instant());
    var closes = input.optional("closesAt", As.instant());
    var sessions = SessionInputs.read(input, before, now);
    var hours = input.optional("offerHours", As.integer(1, TimedOffer.LONGEST));
    var holds = input.flag("reviewHoldsSeat");
    var days = input.optional("linkDaysBefore", As.integer(0, EditionForm.MOST_DAYS));
    var restricted = input.flag("restricted");
    check(capacity.ifRight(), minimum.ifRight().flatMap(given -> given));
    checkOrder(opens.ifRight().flatMap(at -> at), closes.ifRight().flatMap(at -> at));
    return () ->
        new Proposal(
            language.get(),
            venue.<Venue>map(Supplier::get).orElseGet(Venue.Online::new),
            capacity.get(),
            minimum.get().orElse(0),
            opens.get(),
            closes.get(),
            sessions.get(),
            zone.get(),
            hours
                .get()
                .<WaitingListPolicy>map(TimedOffer::new)
                .orElseGet(WaitingListPolicy.Automatic::new),
            holds.get(),
            days.get().orElse(EditionPlan.LINK_DAYS_BEFORE),
            restricted.get() ? Visibility.RESTRICTED : Visibility.PUBLIC);
  }

  private static Supplier<Venue> room(Input room) {
    var name = room.required("name", text -> PlainText.line(text, EditionForm.LONGEST_NAME));
    var address =
        room.required("address", text -> PlainText.line(text, EditionForm.LONGEST_ADDRESS));
    return () -> new Venue.OnSite(name.get(), address.get());
  }

  private void check(Optional<Integer> capacity, Optional<Integer> minimum) {
    if (minimum.flatMap(least -> capacity.filter(most -> most < least)).isPresent()) {
      input.refuse("minimum", "ABOVE_CAPACITY");
    }
  }

  private void checkOrder(Optional<Instant> opens, Optional<Instant> closes) {
    if (opens.flatMap(from -> closes.filter(until -> !until.isAfter(from))).isPresent()) {
      input.refuse("closesAt", "END_BEFORE_START");
    }
  }
}
