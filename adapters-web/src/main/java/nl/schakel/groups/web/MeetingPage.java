package nl.schakel.groups.web;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.schakel.groups.GroupPart;
import nl.schakel.groups.model.Meeting.Appointment;
import nl.schakel.groups.query.GroupBook.Dated;
import nl.schakel.handouts.HandoutTopic;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Parts.Option;

/**
 * Where a meeting is planned or moved, and people are asked for it alone.
 *
 * @param address where it is sent
 * @param back the page of its group
 * @param clashes what is in the way of what was tried, in words
 * @param leaders who can take it over; none while it is not planned
 * @param partners for whom somebody can come
 */
record MeetingPage(
    FormView form,
    String title,
    String address,
    String back,
    boolean fresh,
    List<String> clashes,
    Map<GroupPart, List<Option>> leaders,
    List<Option> partners) {

  static final String TEXTS = "groups.meeting";

  private static final List<String> ZONES = List.of("Europe/Amsterdam", "Europe/Brussels");

  MeetingPage {
    clashes = List.copyOf(clashes);
    leaders = Map.copyOf(leaders);
    partners = List.copyOf(partners);
  }

  static FormView usual(String place) {
    return new FormView(
        TEXTS,
        Map.of(
            "timeZone", List.of(ZONES.getFirst()),
            "minutes", List.of("120"),
            "place", List.of(place)),
        List.of());
  }

  static FormView of(Dated meeting) {
    Appointment it = meeting.appointment();
    Map<String, List<String>> values = new HashMap<>();
    values.put("version", List.of(String.valueOf(meeting.version())));
    values.put("starts", List.of(it.start().atZone(it.zone()).toLocalDateTime().toString()));
    values.put("timeZone", List.of(it.zone().getId()));
    values.put("minutes", List.of(String.valueOf(it.length().toMinutes())));
    values.put("place", List.of(it.place()));
    values.put("topic", List.of(it.topic().name()));
    values.put("childcare", it.childcare() ? List.of("true") : List.of());
    return new FormView(TEXTS, values, List.of());
  }

  /** What was typed in one of the forms stands beside what the others had. */
  FormView typed(Input input, List<FieldError> errors) {
    Map<String, List<String>> values = new HashMap<>(form.values());
    if (input.typed().containsKey("starts")) {
      values.remove("childcare");
    }
    values.putAll(input.typed());
    return new FormView(TEXTS, values, errors);
  }

  MeetingPage with(FormView typed, List<String> inTheWay) {
    return new MeetingPage(typed, title, address, back, fresh, inTheWay, leaders, partners);
  }

  List<Option> topics(Frame frame) {
    return Arrays.stream(HandoutTopic.values())
        .map(it -> Option.of(it.name(), frame.text("handouts.topic." + it.name())))
        .toList();
  }

  List<Option> zones(Frame frame) {
    return ZONES.stream()
        .map(zone -> Option.of(zone, frame.dates().city(ZoneId.of(zone))))
        .toList();
  }

  /** With the part of each, because one list serves both. */
  List<Option> substitutes(Frame frame) {
    return Stream.of(GroupPart.TRAINER, GroupPart.KEY_PERSON)
        .flatMap(
            part ->
                leaders.getOrDefault(part, List.of()).stream()
                    .map(
                        it ->
                            Option.of(
                                part.name() + ":" + it.value(),
                                it.text() + " – " + frame.text("groups.part." + part.name()))))
        .toList();
  }
}
