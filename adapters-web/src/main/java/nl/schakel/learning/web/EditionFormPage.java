package nl.schakel.learning.web;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schakel.learning.model.EditionPlan;
import nl.schakel.learning.model.EditionPlan.Venue;
import nl.schakel.learning.model.EditionPlan.Visibility;
import nl.schakel.learning.model.Session;
import nl.schakel.learning.model.WaitingListPolicy.TimedOffer;
import nl.schakel.learning.query.Planning.EditionSheet;
import nl.schakel.shared.Language;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Option;

/**
 * The form of an edition.
 *
 * @param title of its programme
 * @param action where the form goes
 * @param back the page behind it
 * @param version what the form was filled from; empty for a new edition
 * @param stale whether somebody else changed the edition while this form was open
 */
record EditionFormPage(
    FormView form,
    String title,
    String action,
    String back,
    Optional<Long> version,
    boolean stale) {

  static final String TEXTS = "planning.plan";

  private static final int SPARE_ROWS = 2;
  private static final List<String> ZONES = List.of("Europe/Brussels", "Europe/Amsterdam");
  private static final List<String> GIVEN_IN =
      List.of("nl", "fr", "en", "ar", "de", "ti", "fa", "ps", "so", "uk", "tr");

  static Map<String, List<String>> fresh() {
    return Map.of(
        "language", List.of("nl"),
        "zone", List.of(ZONES.getFirst()),
        "place", List.of("ONLINE"),
        "linkDaysBefore", List.of(String.valueOf(EditionPlan.LINK_DAYS_BEFORE)));
  }

  static Map<String, List<String>> of(EditionSheet sheet) {
    EditionPlan plan = sheet.plan();
    Map<String, String> values = new HashMap<>();
    values.put("language", plan.language().tag());
    values.put("zone", plan.zone().getId());
    values.put("capacity", String.valueOf(sheet.seats().capacity()));
    values.put("minimum", String.valueOf(plan.minimum()));
    values.put("linkDaysBefore", String.valueOf(plan.linkDaysBefore()));
    values.put("reviewHoldsSeat", String.valueOf(plan.reviewHoldsSeat()));
    values.put("restricted", String.valueOf(plan.visibility() == Visibility.RESTRICTED));
    values.put("place", plan.venue() instanceof Venue.OnSite ? "ON_SITE" : "ONLINE");
    if (plan.venue() instanceof Venue.OnSite(String name, String address)) {
      values.put("venueName", name);
      values.put("venueAddress", address);
    }
    if (plan.waitingList() instanceof TimedOffer(int hours)) {
      values.put("offerHours", String.valueOf(hours));
    }
    plan.opens().ifPresent(at -> moment("opens", at.atZone(plan.zone()), values));
    plan.closes().ifPresent(at -> moment("closes", at.atZone(plan.zone()), values));
    List<Session> sessions = plan.held();
    IntStream.range(0, sessions.size())
        .forEach(i -> session(i, sessions.get(i), plan.zone(), values));
    Map<String, List<String>> lists = new HashMap<>();
    values.forEach((name, value) -> lists.put(name, List.of(value)));
    return lists;
  }

  private static void moment(String name, ZonedDateTime at, Map<String, String> values) {
    values.put(name + "Day", at.toLocalDate().toString());
    values.put(name + "Time", time(at));
  }

  private static void session(int i, Session session, ZoneId zone, Map<String, String> values) {
    ZonedDateTime start = session.start().atZone(zone);
    values.put(SessionRows.name("id", i), session.id().value().toString());
    values.put(SessionRows.name("day", i), start.toLocalDate().toString());
    values.put(SessionRows.name("from", i), time(start));
    ZonedDateTime end = session.end().atZone(zone);
    if (!end.toLocalDate().equals(start.toLocalDate())) {
      values.put(SessionRows.name("untilDay", i), end.toLocalDate().toString());
    }
    values.put(SessionRows.name("until", i), time(end));
    session
        .joiningLink()
        .ifPresent(link -> values.put(SessionRows.name("link", i), link.toString()));
  }

  private static String time(ZonedDateTime at) {
    LocalTime time = at.toLocalTime();
    return time.withSecond(0).withNano(0).toString();
  }

  /** As many rows as were filled, and some to spare. */
  int rows() {
    int last =
        IntStream.range(0, SessionRows.MOST)
            .filter(i -> !form.value(SessionRows.name("day", i)).isBlank())
            .max()
            .orElse(-1);
    int more = form.has("more", "true") ? SPARE_ROWS + SPARE_ROWS : SPARE_ROWS;
    return Math.min(SessionRows.MOST, last + 1 + more);
  }

  boolean isNew() {
    return version.isEmpty();
  }

  List<Option> zones(Frame frame) {
    String own = form.value("zone");
    return Stream.concat(ZONES.stream(), Stream.of(own))
        .filter(zone -> !zone.isBlank())
        .distinct()
        .map(zone -> Option.of(zone, city(zone, frame)))
        .toList();
  }

  /** What was typed may be no zone at all. */
  private static String city(String zone, Frame frame) {
    boolean isOne = ZoneId.getAvailableZoneIds().contains(zone);
    return isOne ? frame.dates().city(ZoneId.of(zone)) : zone;
  }

  List<Option> languages(Frame frame) {
    Locale reader = frame.language().locale();
    return GIVEN_IN.stream()
        .map(Language::new)
        .map(each -> Option.of(each.tag(), each.locale().getDisplayLanguage(reader)))
        .toList();
  }

  List<Option> places(Frame frame) {
    return Stream.of(EditionForm.Place.values())
        .map(place -> Option.of(place.name(), frame.text("planning.plan.place." + place)))
        .toList();
  }
}
