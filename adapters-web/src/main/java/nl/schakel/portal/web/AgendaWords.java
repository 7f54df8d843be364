package nl.schakel.portal.web;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.places.Area;
import nl.schakel.places.Happenings.Happening;
import nl.schakel.places.Happenings.Room;
import nl.schakel.places.Happenings.When.AllDay;
import nl.schakel.places.Happenings.When.Hours;
import nl.schakel.places.Happenings.Where.Online;
import nl.schakel.places.Happenings.Where.Somewhere;
import nl.schakel.places.Municipalities;
import nl.schakel.shared.Language;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;

/** Says what takes place in the reader's language. */
record AgendaWords(Frame frame, Map<String, String> topics) {

  String when(Happening happening) {
    String when =
        switch (happening.when()) {
          case AllDay(var day) -> frame.dates().day(day);
          case Hours(var start, var end, var zone) ->
              happening.where() instanceof Online
                  ? frame.dates().spanWithZone(start, end, zone)
                  : frame.dates().span(start, end, zone);
        };
    return part(happening).map(part -> when + " (" + part + ")").orElse(when);
  }

  Optional<String> part(Happening happening) {
    return happening
        .part()
        .map(
            part ->
                frame.text("portal.agenda.part", "number", part.number(), "total", part.total()));
  }

  String where(Happening happening) {
    return switch (happening.where()) {
      case Online _ -> frame.text("catalogue.where.online");
      case Somewhere(var venue, var town) ->
          Stream.of(venue, town.map(code -> area(code.value())))
              .flatMap(Optional::stream)
              .collect(Collectors.joining(", "));
    };
  }

  Optional<Status> room(Happening happening) {
    return happening
        .room()
        .map(room -> new Status(frame.text("portal.agenda.room." + room), tone(room)));
  }

  private static Tone tone(Room room) {
    return switch (room) {
      case PLENTY -> Tone.DONE;
      case FEW_LEFT -> Tone.ATTENTION;
      case WAITING_LIST -> Tone.INFORMATION;
      case NOT_OPEN_YET, CLOSED -> Tone.NEUTRAL;
    };
  }

  String kind(Happening happening) {
    return code(AgendaFilter.KIND, happening.kind().name());
  }

  String code(AgendaFilter filter, String code) {
    return switch (filter) {
      case KIND -> frame.text("portal.agenda.kind." + code);
      case TOPIC -> topics.getOrDefault(code, code);
      case AREA -> area(code);
      case LANGUAGE -> new Language(code).locale().getDisplayLanguage(frame.language().locale());
    };
  }

  String month(YearMonth month) {
    return frame.text(
        "catalogue.month",
        "month",
        month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, frame.language().locale()),
        "year",
        Integer.toString(month.getYear()));
  }

  private String area(String code) {
    return Area.parse(code)
        .asOptional()
        .map(this::area)
        .orElseGet(() -> frame.text("catalogue.where.online"));
  }

  private String area(Area area) {
    return switch (area) {
      case Area.Nation(var country) -> frame.text("places.country." + country);
      case Area.Region(var province) -> frame.text("places.province." + province.code());
      case Area.Town(var code) ->
          Municipalities.known().find(code).orElseThrow().name().in(frame.language());
    };
  }
}
