package nl.schakel.learning.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.learning.query.Prospectus.Place;
import nl.schakel.learning.query.Prospectus.Run;
import nl.schakel.learning.query.Prospectus.Stage;
import nl.schakel.shared.web.Heads;

/** One edition in the words of schema.org: as a run of its course, or as an event of its own. */
record RunInSchemaOrg(Run run, Heads heads) {

  String address() {
    return heads.address(EditionPage.address(run));
  }

  Map<String, Object> instance() {
    Map<String, Object> instance = new LinkedHashMap<>();
    instance.put("@type", "CourseInstance");
    instance.put("courseMode", run.place().isPresent() ? "Onsite" : "Online");
    instance.put("inLanguage", run.language().tag());
    instance.put("url", address());
    instance.putAll(timeAndPlace());
    return instance;
  }

  Map<String, Object> event(Map<String, Object> organiser) {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("inLanguage", run.language().tag());
    event.put("organizer", organiser);
    event.put(
        "eventStatus", SchemaOrg.SCHEMA + (isCancelled() ? "/EventCancelled" : "/EventScheduled"));
    event.put("eventAttendanceMode", SchemaOrg.SCHEMA + mode());
    event.putAll(timeAndPlace());
    event.put("subEvent", sittings());
    return event;
  }

  private boolean isCancelled() {
    return run.stage() == Stage.CANCELLED;
  }

  private String mode() {
    return run.place().isPresent() ? "/OfflineEventAttendanceMode" : "/OnlineEventAttendanceMode";
  }

  private Map<String, Object> timeAndPlace() {
    Map<String, Object> more = new LinkedHashMap<>();
    run.begins().ifPresent(begin -> more.put("startDate", begin.toString()));
    if (!run.isOpenEnded()) {
      more.put("endDate", run.sittings().getLast().end().toString());
    }
    more.put("location", location(run.place(), address()));
    return more;
  }

  private static Map<String, Object> location(Optional<Place> place, String address) {
    return place
        .<Map<String, Object>>map(
            room -> Map.of("@type", "Place", "name", room.name(), "address", room.address()))
        .orElseGet(() -> Map.of("@type", "VirtualLocation", "url", address));
  }

  private List<Map<String, Object>> sittings() {
    List<Map<String, Object>> sittings = new ArrayList<>();
    run.sittings()
        .forEach(
            sitting ->
                sittings.add(
                    Map.of(
                        "@type", "Event",
                        "startDate", sitting.start().toString(),
                        "endDate", sitting.end().toString())));
    return sittings;
  }
}
