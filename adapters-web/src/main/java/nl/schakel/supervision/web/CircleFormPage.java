package nl.schakel.supervision.web;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.learning.EnrolmentCards.Place;
import nl.schakel.learning.ProgrammeCards.ProgrammeCard;
import nl.schakel.people.PersonCard;
import nl.schakel.shared.Language;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Option;
import nl.schakel.supervision.model.Circle.Plan;

/**
 * Where a coordinator lays down what a circle is.
 *
 * @param programmes to choose from; none when the circle is there already
 * @param address where it is sent
 */
record CircleFormPage(FormView form, List<ProgrammeCard> programmes, String address, String back) {

  static final String TEXTS = "supervision.form";

  private static final List<String> ZONES = List.of("Europe/Amsterdam", "Europe/Brussels");
  private static final List<String> WORKING =
      List.of("nl", "fr", "en", "ar", "de", "ti", "fa", "ps", "so", "uk", "tr");

  static FormView fresh() {
    return new FormView(
        TEXTS,
        Map.of(
            "language", List.of("nl"),
            "everyWeeks", List.of("4"),
            "minutes", List.of("120"),
            "zone", List.of(ZONES.getFirst()),
            "smallest", List.of("4"),
            "largest", List.of("8")),
        List.of());
  }

  static FormView of(Plan plan, Optional<PersonCard> facilitator) {
    Map<String, List<String>> values = new HashMap<>();
    values.put("version", List.of(String.valueOf(plan.fingerprint().value())));
    values.put("name", List.of(plan.name()));
    values.put("language", List.of(plan.language().tag()));
    values.put("everyWeeks", List.of(String.valueOf(plan.rhythm().everyWeeks())));
    values.put("day", List.of(plan.rhythm().day().name()));
    values.put("at", List.of(plan.rhythm().at().toString()));
    values.put("minutes", List.of(String.valueOf(plan.rhythm().length().toMinutes())));
    values.put("zone", List.of(plan.rhythm().zone().getId()));
    values.put("room", plan.place().map(Place::name).stream().toList());
    values.put("address", plan.place().map(Place::address).stream().toList());
    values.put("facilitatorName", facilitator.map(it -> it.name().value()).stream().toList());
    values.put("facilitatorEmail", facilitator.map(it -> it.email().value()).stream().toList());
    values.put("smallest", List.of(String.valueOf(plan.size().smallest())));
    values.put("largest", List.of(String.valueOf(plan.size().largest())));
    return new FormView(TEXTS, values, List.of());
  }

  CircleFormPage with(FormView other) {
    return new CircleFormPage(other, programmes, address, back);
  }

  boolean isNew() {
    return address.equals(CirclesController.PATH);
  }

  List<Option> choices(Frame frame) {
    return programmes.stream()
        .map(it -> Option.of(it.id().value().toString(), it.title().in(frame.language())))
        .toList();
  }

  List<Option> languages(Frame frame) {
    Locale reader = frame.language().locale();
    return WORKING.stream()
        .map(Language::new)
        .map(each -> Option.of(each.tag(), each.locale().getDisplayLanguage(reader)))
        .toList();
  }

  List<Option> days(Frame frame) {
    Locale reader = frame.language().locale();
    return Stream.of(DayOfWeek.values())
        .map(day -> Option.of(day.name(), day.getDisplayName(TextStyle.FULL_STANDALONE, reader)))
        .toList();
  }

  List<Option> zones(Frame frame) {
    return ZONES.stream()
        .map(zone -> Option.of(zone, frame.dates().city(ZoneId.of(zone))))
        .toList();
  }
}
