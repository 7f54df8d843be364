package nl.schakel.partners.web;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.schakel.partners.TopicCode;
import nl.schakel.partners.model.ContactPoint;
import nl.schakel.partners.model.Profile;
import nl.schakel.partners.model.Service;
import nl.schakel.partners.model.WebAddress;
import nl.schakel.places.Area;
import nl.schakel.shared.Language;
import nl.schakel.shared.web.Input;

/**
 * Reads what the directory is to say of a partner: the same fields from a form and from the API.
 *
 * @param topics those that there are
 * @param before what it says now; an id that is not of that is nobody's to give
 */
record ProfileReader(Input input, Set<TopicCode> topics, Optional<Profile> before, Towns towns) {

  static final int LONGEST_LINE = 160;
  static final int LONGEST_TEXT = 2_000;
  static final int MOST_ROWS = 40;
  static final int MOST_AREAS = 700;

  /** From the API areas come as a list of codes. */
  Supplier<Profile> ofApi() {
    return read(() -> input.list("areas", 0, MOST_AREAS, towns::area));
  }

  /** On a form municipalities are typed, one a line, by name or by code. */
  Supplier<Profile> ofForm() {
    return read(
        () -> {
          var boxes = input.list("areas", 0, MOST_AREAS, Area::parse);
          var typed = input.optional("towns", towns::areas);
          return () -> join(boxes.get(), typed.get().orElse(List.of()));
        });
  }

  private static List<Area> join(List<Area> some, List<Area> more) {
    Set<Area> all = new HashSet<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }

  private Supplier<Profile> read(Supplier<Supplier<List<Area>>> where) {
    var about = TextsReader.required(input, "about", LONGEST_TEXT);
    var website = input.optional("website", WebAddress::parse);
    var names = new EarlierNamesReader(input).read();
    var areas = where.get();
    var languages = input.list("languages", 0, MOST_ROWS, Language::parse);
    var expertise = new ExpertiseReader(input, topics).read();
    var services = services();
    var contacts = contacts();
    return () ->
        new Profile(
            about.get(),
            website.get(),
            names.get(),
            Set.copyOf(areas.get()),
            Set.copyOf(languages.get()),
            expertise.get(),
            services.get(),
            contacts.get());
  }

  private Supplier<List<Service>> services() {
    var known =
        before.stream()
            .flatMap(profile -> profile.services().stream())
            .collect(Collectors.toMap(Service::id, service -> service));
    var rows =
        input.objects("services", 0, MOST_ROWS).stream()
            .map(row -> new ServiceReader(row, topics, known).read())
            .toList();
    return () -> rows.stream().map(Supplier::get).toList();
  }

  private Supplier<List<ContactPoint>> contacts() {
    Set<?> known =
        before.stream()
            .flatMap(profile -> profile.contactPoints().stream())
            .map(ContactPoint::id)
            .collect(Collectors.toSet());
    var rows =
        input.objects("contactPoints", 0, MOST_ROWS).stream()
            .map(row -> new ContactPointReader(row, known).read())
            .toList();
    return () -> rows.stream().map(Supplier::get).toList();
  }
}
