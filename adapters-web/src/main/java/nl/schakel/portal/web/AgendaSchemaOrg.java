package nl.schakel.portal.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schakel.places.Happenings.Happening;
import nl.schakel.places.Happenings.Kind;
import nl.schakel.places.Happenings.When.AllDay;
import nl.schakel.places.Happenings.When.Hours;
import nl.schakel.places.Happenings.Where.Online;
import nl.schakel.shared.web.Heads;

/** The agenda in the words of schema.org: a list of events, each with its own page. */
record AgendaSchemaOrg(AgendaWords words, Heads heads) {

  private static final String SCHEMA = "https://schema.org";

  Map<String, Object> of(List<Happening> shown) {
    return Map.of(
        "@context",
        SCHEMA,
        "@type",
        "ItemList",
        "url",
        heads.address(AgendaPage.PATH),
        "name",
        words.frame().text("portal.agenda.title"),
        "itemListElement",
        shown.stream().map(this::event).toList());
  }

  private Map<String, Object> event(Happening happening) {
    String address = heads.address(happening.path());
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("@type", type(happening.kind()));
    event.put("name", happening.title().in(words.frame().language()));
    event.put("url", address);
    switch (happening.when()) {
      case AllDay(var day) -> event.put("startDate", day.toString());
      case Hours(var start, var end, var zone) -> {
        event.put("startDate", start.atZone(zone).toOffsetDateTime().toString());
        event.put("endDate", end.atZone(zone).toOffsetDateTime().toString());
      }
    }
    boolean online = happening.where() instanceof Online;
    event.put(
        "eventAttendanceMode",
        SCHEMA + (online ? "/OnlineEventAttendanceMode" : "/OfflineEventAttendanceMode"));
    event.put("location", online ? online(address) : place(words.where(happening)));
    event.put("inLanguage", happening.spoken().tag());
    return event;
  }

  private static String type(Kind kind) {
    return switch (kind) {
      case TRAINING, E_LEARNING, PEER_SUPERVISION, THEME_DAY, CHAIN_WORKSHOP -> "EducationEvent";
      case COMMUNITY, PARENT_GROUP -> "Event";
    };
  }

  private static Map<String, Object> online(String address) {
    return Map.of("@type", "VirtualLocation", "url", address);
  }

  private static Map<String, Object> place(String name) {
    return Map.of("@type", "Place", "name", name);
  }
}
