package nl.schakel.learning.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
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
import nl.schakel.shared.Parsed;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome;

/** Reads the plan of an edition from its form; dates and times are those of its own zone. */
final class EditionForm {

  static final int LONGEST_NAME = 120;
  static final int LONGEST_ADDRESS = 250;
  private static final int LONGEST_LINK = 500;
  static final int MOST_DAYS = 60;

  private EditionForm() {}

  /** Where it takes place, as the form asks it. */
  enum Place {
    ONLINE,
    ON_SITE
  }

  static Outcome<Proposal> read(Input input, Optional<EditionPlan> before, Instant now) {
    var language = input.required("language", Language::parse);
    var zone = input.required("zone", As.timeZone());
    var venue = venue(input);
    var capacity = input.required("capacity", As.integer(1, Seats.MAXIMUM));
    var minimum = input.optional("minimum", As.integer(0, Seats.MAXIMUM));
    var policy = policy(input);
    var holds = input.flag("reviewHoldsSeat");
    var days = input.required("linkDaysBefore", As.integer(0, MOST_DAYS));
    var restricted = input.flag("restricted");
    ZoneId there = zone.ifRight().orElse(ZoneId.of("Europe/Brussels"));
    var opens = moment("opens", input, there);
    var closes = moment("closes", input, there);
    SessionRows rows = SessionRows.read(input, there);
    rows.check(input, before, now);
    checkOrder(input, opens, closes);
    if (minimum.ifRight().flatMap(m -> m).orElse(0) > capacity.ifRight().orElse(Seats.MAXIMUM)) {
      input.refuse("minimum", "ABOVE_CAPACITY");
    }
    return input.outcome(
        () ->
            new Proposal(
                language.get(),
                venue.get(),
                capacity.get(),
                minimum.get().orElse(0),
                opens.map(ZonedDateTime::toInstant),
                closes.map(ZonedDateTime::toInstant),
                rows.proposals(),
                zone.get(),
                policy.get(),
                holds.get(),
                days.get(),
                restricted.get() ? Visibility.RESTRICTED : Visibility.PUBLIC));
  }

  private static Supplier<Venue> venue(Input input) {
    var place = input.required("place", As.oneOf(Place.class));
    if (place.ifRight().filter(p -> p == Place.ON_SITE).isEmpty()) {
      return Venue.Online::new;
    }
    var name = input.required("venueName", text -> PlainText.line(text, LONGEST_NAME));
    var address = input.required("venueAddress", text -> PlainText.line(text, LONGEST_ADDRESS));
    return () -> new Venue.OnSite(name.get(), address.get());
  }

  private static Supplier<WaitingListPolicy> policy(Input input) {
    var hours = input.optional("offerHours", As.integer(1, TimedOffer.LONGEST));
    return () ->
        hours
            .get()
            .<WaitingListPolicy>map(TimedOffer::new)
            .orElseGet(WaitingListPolicy.Automatic::new);
  }

  /** A date without a time is the beginning of that day. */
  private static Optional<ZonedDateTime> moment(String name, Input input, ZoneId zone) {
    var day = input.optional(name + "Day", As.date());
    var time = input.optional(name + "Time", As.time());
    Optional<LocalDate> date = day.ifRight().flatMap(d -> d);
    if (date.isEmpty() && time.ifRight().flatMap(t -> t).isPresent()) {
      input.refuse(name + "Day", "REQUIRED");
    }
    LocalTime at = time.ifRight().flatMap(t -> t).orElse(LocalTime.MIDNIGHT);
    return date.flatMap(d -> onTheClock(d, at, zone, name + "Time", input));
  }

  /** Twice a year a clock skips an hour or shows one twice: then nothing is guessed. */
  static Optional<ZonedDateTime> onTheClock(
      LocalDate day, LocalTime time, ZoneId zone, String field, Input input) {
    int offsets = zone.getRules().getValidOffsets(day.atTime(time)).size();
    if (offsets == 1) {
      return Optional.of(day.atTime(time).atZone(zone));
    }
    input.refuse(field, offsets == 0 ? "TIME_SKIPPED" : "TIME_AMBIGUOUS");
    return Optional.empty();
  }

  private static void checkOrder(
      Input input, Optional<ZonedDateTime> opens, Optional<ZonedDateTime> closes) {
    boolean wrong =
        opens.flatMap(o -> closes.map(c -> !c.toInstant().isAfter(o.toInstant()))).orElse(false);
    if (wrong) {
      input.refuse("closesDay", "END_BEFORE_START");
    }
  }

  static Parsed<URI> link(String typed) {
    try {
      URI link = new URI(typed.strip());
      boolean usable =
          typed.length() <= LONGEST_LINK
              && ("https".equals(link.getScheme()) || "http".equals(link.getScheme()))
              && link.getHost() != null;
      return usable ? Parsed.valid(link) : Parsed.invalid("INVALID_LINK");
    } catch (URISyntaxException _) {
      return Parsed.invalid("INVALID_LINK");
    }
  }
}
