package nl.schakel.learning.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schakel.learning.query.Prospectus.Offer;
import nl.schakel.learning.query.Prospectus.Run;
import nl.schakel.shared.Language;
import nl.schakel.shared.web.Heads;

/** Programmes and editions in the words of schema.org. */
final class SchemaOrg {

  static final String SCHEMA = "https://schema.org";

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
    course.put(
        "hasCourseInstance",
        coming.stream().map(run -> new RunInSchemaOrg(run, heads).instance()).toList());
    return course;
  }

  Map<String, Object> event(Run run) {
    RunInSchemaOrg when = new RunInSchemaOrg(run, heads);
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("@context", SCHEMA);
    event.put("@type", "EducationEvent");
    event.putAll(about(when.address()));
    event.putAll(when.event(organiser()));
    return event;
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
}
