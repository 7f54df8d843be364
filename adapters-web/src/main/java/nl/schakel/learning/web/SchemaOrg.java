package nl.schakel.learning.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.learning.query.Prospectus.Offer;
import nl.schakel.learning.query.Prospectus.Place;
import nl.schakel.learning.query.Prospectus.Run;
import nl.schakel.learning.query.Prospectus.Stage;
import nl.schakel.learning.web.Names.Known;
import nl.schakel.shared.Language;
import nl.schakel.shared.web.Heads;

/** Programmes and editions in the words of schema.org. */
final class SchemaOrg {

  private static final String SCHEMA = "https://schema.org";

  private final Offer offer;
  private final Known names;
  private final Language reader;
  private final Heads heads;

  SchemaOrg(Offer offer, Known names, Language reader, Heads heads) {
    this.offer = offer;
    this.names = names;
    this.reader = reader;
    this.heads = heads;
  }

  Map<String, Object> course(List<Run> coming) {
    Map<String, Object> course = new LinkedHashMap<>();
    course.put("@context", SCHEMA);
    course.put("@type", "Course");
    course.putAll(about(heads.address("/programmes/" + offer.slug().value())));
    course.put("inLanguage", offer.languages().stream().map(Language::tag).sorted().toList());
    course.put("provider", organiser());
    course.put("hasCourseInstance", coming.stream().map(this::instance).toList());
    return course;
  }

  private Map<String, Object> instance(Run run) {
    Map<String, Object> instance = new LinkedHashMap<>();
    instance.put("@type", "CourseInstance");
    instance.put("courseMode", run.place().isPresent() ? "Onsite" : "Online");
    instance.put("inLanguage", run.language().tag());
    instance.put("url", heads.address(EditionPage.address(run)));
    instance.putAll(timeAndPlace(run));
    return instance;
  }

  Map<String, Object> event(Run run) {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("@context", SCHEMA);
    event.put("@type", "EducationEvent");
    event.putAll(about(heads.address(EditionPage.address(run))));
    event.put("inLanguage", run.language().tag());
    event.put("organizer", organiser());
    event.put("eventStatus", SCHEMA + (isCancelled(run) ? "/EventCancelled" : "/EventScheduled"));
    event.put("eventAttendanceMode", SCHEMA + mode(run));
    event.putAll(timeAndPlace(run));
    event.put("subEvent", sittings(run));
    return event;
  }

  private static boolean isCancelled(Run run) {
    return run.stage() == Stage.CANCELLED;
  }

  private static String mode(Run run) {
    return run.place().isPresent() ? "/OfflineEventAttendanceMode" : "/OnlineEventAttendanceMode";
  }

  private Map<String, Object> about(String address) {
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("name", offer.title().in(reader));
    about.put("description", offer.summary().in(reader));
    about.put("url", address);
    about.put("isAccessibleForFree", offer.publicCost().isEmpty());
    return about;
  }

  private Map<String, Object> organiser() {
    return Map.of(
        "@type", "Organization", "name", names.organisation(offer.organiser()).in(reader));
  }

  private Map<String, Object> timeAndPlace(Run run) {
    Map<String, Object> more = new LinkedHashMap<>();
    run.begins().ifPresent(begin -> more.put("startDate", begin.toString()));
    if (!run.isOpenEnded()) {
      more.put("endDate", run.sittings().getLast().end().toString());
    }
    more.put("location", location(run.place(), heads.address(EditionPage.address(run))));
    return more;
  }

  private static Map<String, Object> location(Optional<Place> place, String address) {
    return place
        .<Map<String, Object>>map(
            room -> Map.of("@type", "Place", "name", room.name(), "address", room.address()))
        .orElseGet(() -> Map.of("@type", "VirtualLocation", "url", address));
  }

  private static List<Map<String, Object>> sittings(Run run) {
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
