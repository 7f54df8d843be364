package nl.schakel.partners.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.partners.model.ContactPoint;
import nl.schakel.partners.model.Expertise;
import nl.schakel.partners.model.Profile;
import nl.schakel.partners.model.Service;
import nl.schakel.shared.LocalizedText;

/** What would be different if the directory said another thing, field by field, in words. */
record ProfileChanges(PartnerWords words) {

  /** A field, what it says and what it would say; empty where there is nothing. */
  record Difference(String field, String before, String after) {}

  private record Told(String label, String text) {}

  List<Difference> between(Profile before, Profile after) {
    SequencedMap<String, Told> was = told(before);
    SequencedMap<String, Told> is = told(after);
    Set<String> fields = new LinkedHashSet<>(was.keySet());
    fields.addAll(is.keySet());
    List<Difference> differences = new ArrayList<>();
    for (String field : fields) {
      Optional<Told> old = Optional.ofNullable(was.get(field));
      Optional<Told> fresh = Optional.ofNullable(is.get(field));
      String label = fresh.or(() -> old).map(Told::label).orElse("");
      String from = old.map(Told::text).orElse("");
      String to = fresh.map(Told::text).orElse("");
      if (!from.equals(to)) {
        differences.add(new Difference(label, from, to));
      }
    }
    return differences;
  }

  private SequencedMap<String, Told> told(Profile profile) {
    SequencedMap<String, Told> told = new LinkedHashMap<>();
    put(told, "about", "partners.entry.about", text(profile.about()));
    put(
        told,
        "website",
        "partners.entry.website",
        profile.website().map(s -> s.value()).orElse(""));
    put(told, "areas", "partners.entry.areas", words.areas(profile.areas()));
    put(told, "languages", "partners.entry.languages", words.languages(profile.languages()));
    put(told, "names", "partners.entry.earlierNames", earlierNames(profile));
    profile.expertise().forEach(each -> told.put("e" + each.topic(), expertise(each)));
    profile.services().forEach(each -> told.put("s" + each.id(), service(each)));
    profile.contactPoints().forEach(each -> told.put("c" + each.id(), contactPoint(each)));
    return told;
  }

  private void put(Map<String, Told> told, String field, String key, String text) {
    told.put(field, new Told(words.text(key), text));
  }

  private Told expertise(Expertise each) {
    return new Told(
        words.topic(each.topic()),
        lines(
            Stream.of(
                Optional.of(words.offer(each)),
                each.perQuarter()
                    .map(
                        most ->
                            label("partners.entry.expertise.questionsPerQuarter", "" + most)))));
  }

  private Told service(Service each) {
    return new Told(
        words.text("partners.entry.service.called", "name", each.name().in(words.reader())),
        lines(
            Stream.of(
                Optional.of(text(each.name())),
                Optional.of(text(each.description())),
                each.eligibility().map(text -> label("partners.service.eligibility", text(text))),
                each.notFor().map(text -> label("partners.service.notFor", text(text))),
                each.schedule().map(text -> label("partners.service.schedule", text(text))),
                each.cost().map(text -> label("partners.service.cost", text(text))),
                Optional.of(
                    each.topics().stream()
                        .map(words::topic)
                        .sorted()
                        .collect(Collectors.joining(", "))),
                Optional.of(
                    words.text(
                        "partners.interpretation." + each.interpretation(),
                        "languages",
                        words.languages(each.languages()))))));
  }

  private Told contactPoint(ContactPoint each) {
    return new Told(
        words.text("partners.entry.contact.called", "name", each.function().in(words.reader())),
        lines(
            Stream.of(
                Optional.of(text(each.function())),
                Optional.of(words.text("partners.entry.audience." + each.audience())),
                each.email().map(email -> email.value()),
                each.phone().map(phone -> phone.value()),
                each.website().map(site -> site.value()))));
  }

  private String earlierNames(Profile profile) {
    return profile.earlierNames().stream()
        .map(
            name ->
                text(name.name())
                    + " "
                    + name.from().map(d -> "" + d).orElse("")
                    + "–"
                    + name.until())
        .collect(Collectors.joining("\n"));
  }

  private String label(String key, String text) {
    return words.text("shared.form.mistake", "field", words.text(key), "mistake", text);
  }

  /** In all its languages, each with its code when there are several. */
  private static String text(LocalizedText text) {
    return text.texts().size() == 1
        ? text.texts().values().iterator().next()
        : text.texts().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(each -> each.getKey().tag() + ": " + each.getValue())
            .collect(Collectors.joining("\n"));
  }

  private static String lines(Stream<Optional<String>> lines) {
    return lines
        .flatMap(Optional::stream)
        .filter(line -> !line.isBlank())
        .collect(Collectors.joining("\n"));
  }
}
