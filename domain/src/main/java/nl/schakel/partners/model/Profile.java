package nl.schakel.partners.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.partners.TopicCode;
import nl.schakel.places.Area;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import org.jmolecules.ddd.types.ValueObject;

/**
 * What the directory says of a partner. Its name and kind belong to the organisation.
 *
 * @param about what it is and does, in a few sentences
 * @param areas where it works; empty is wherever somebody asks
 * @param languages in which it can be spoken to
 */
public record Profile(
    LocalizedText about,
    Optional<WebAddress> website,
    List<EarlierName> earlierNames,
    Set<Area> areas,
    Set<Language> languages,
    List<Expertise> expertise,
    List<Service> services,
    List<ContactPoint> contactPoints)
    implements ValueObject {

  public Profile {
    earlierNames = List.copyOf(earlierNames);
    areas = Set.copyOf(areas);
    languages = Set.copyOf(languages);
    expertise = List.copyOf(expertise);
    services = List.copyOf(services);
    contactPoints = List.copyOf(contactPoints);
    demandOnce(expertise.stream().map(Expertise::topic).toList());
    demandOnce(services.stream().map(Service::id).toList());
    demandOnce(contactPoints.stream().map(ContactPoint::id).toList());
  }

  /**
   * A name that people still know it by.
   *
   * @param until the first day on which it no longer had it
   */
  public record EarlierName(LocalizedText name, Optional<LocalDate> from, LocalDate until)
      implements ValueObject {}

  public static Profile saying(LocalizedText about) {
    return new Profile(
        about, Optional.empty(), List.of(), Set.of(), Set.of(), List.of(), List.of(), List.of());
  }

  /** What it knows about, with its services. */
  public Set<TopicCode> topics() {
    return Stream.concat(
            expertise.stream().map(Expertise::topic),
            services.stream().flatMap(service -> service.topics().stream()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Who is spoken to by one of its services in a language is spoken to by the partner. */
  public Set<Language> spoken() {
    return Stream.concat(
            languages.stream(), services.stream().flatMap(service -> service.languages().stream()))
        .collect(Collectors.toUnmodifiableSet());
  }

  public Profile withServices(List<Service> others) {
    return new Profile(
        about, website, earlierNames, areas, languages, expertise, others, contactPoints);
  }

  public Profile withContactPoints(List<ContactPoint> others) {
    return new Profile(about, website, earlierNames, areas, languages, expertise, services, others);
  }

  /**
   * What people there stated stays theirs: a capacity is no text to edit, and a contact point that
   * is reached in another way than before has been checked by nobody.
   */
  Profile keepingStatementsOf(Profile before) {
    return withContactPoints(contactPoints.stream().map(before::checked).toList())
        .withServices(services.stream().map(before::stated).toList());
  }

  private Service stated(Service service) {
    return service.withCapacity(
        services.stream()
            .filter(mine -> mine.id().equals(service.id()))
            .findFirst()
            .flatMap(Service::capacity));
  }

  private ContactPoint checked(ContactPoint point) {
    Optional<ContactPoint> known =
        contactPoints.stream()
            .filter(mine -> mine.id().equals(point.id()) && mine.reachesAs(point))
            .findFirst();
    return new ContactPoint(
        point.id(),
        point.function(),
        point.audience(),
        point.email(),
        point.phone(),
        point.website(),
        known.flatMap(ContactPoint::verified));
  }

  private static void demandOnce(Collection<?> ids) {
    if (Set.copyOf(ids).size() != ids.size()) {
      throw new IllegalArgumentException("told twice");
    }
  }
}
