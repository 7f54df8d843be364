package nl.schakel.portal.web;

import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.places.Area;
import nl.schakel.places.Happenings.Happening;
import nl.schakel.places.Happenings.Where.Online;
import nl.schakel.places.Happenings.Where.Somewhere;
import nl.schakel.places.Municipalities;
import nl.schakel.shared.Slug;

/** By what one chooses from the agenda. */
enum AgendaFilter {
  KIND("kind"),
  TOPIC("topic"),
  AREA("area"),
  LANGUAGE("language");

  /** Instead of the code of an area. */
  static final String ONLINE = "ONLINE";

  private final String parameter;

  AgendaFilter(String parameter) {
    this.parameter = parameter;
  }

  String parameter() {
    return parameter;
  }

  Set<String> codes(Happening happening) {
    return switch (this) {
      case KIND -> Set.of(happening.kind().name());
      case TOPIC ->
          happening.topics().stream().map(Slug::value).collect(Collectors.toUnmodifiableSet());
      case AREA -> areas(happening);
      case LANGUAGE -> Set.of(happening.spoken().tag());
    };
  }

  /** A municipality, its province and its country: whoever asks for more finds all within it. */
  private static Set<String> areas(Happening happening) {
    return switch (happening.where()) {
      case Online _ -> Set.of(ONLINE);
      case Somewhere(_, var town) ->
          town.flatMap(Municipalities.known()::find).stream()
              .flatMap(known -> Area.around(known).stream())
              .map(Area::code)
              .collect(Collectors.toUnmodifiableSet());
    };
  }
}
