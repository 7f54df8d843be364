package nl.schakel.partners.persistence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.partners.TopicCode;
import nl.schakel.partners.model.Expertise;
import nl.schakel.partners.model.Expertise.Mode;
import nl.schakel.partners.model.Partner;
import nl.schakel.partners.model.Profile;
import nl.schakel.partners.port.Partners;
import nl.schakel.people.OrganisationCard;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.OrganisationKind;
import nl.schakel.places.Area;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;

/** Partners for tests of finding, each told in one line. */
record ADirectory(Partners partners) {

  OrganisationId with(
      String name, OrganisationKind kind, String areas, String languages, Expertise... expertise) {
    OrganisationId id = OrganisationId.next();
    Profile profile =
        new Profile(
            LocalizedText.dutch("Wat " + name + " doet"),
            Optional.empty(),
            List.of(),
            set(areas).map(ADirectory::area).collect(Collectors.toSet()),
            set(languages).map(Language::new).collect(Collectors.toSet()),
            List.of(expertise),
            List.of(),
            List.of());
    partners.add(
        Partner.list(id, Slug.of(name, new Slug("partner")), profile),
        new OrganisationCard(id, LocalizedText.dutch(name), kind, "NL"));
    return id;
  }

  static Expertise knows(String topic, boolean free, Mode... modes) {
    return new Expertise(
        TopicCode.of(topic), Set.of(modes), Optional.empty(), Optional.empty(), free);
  }

  private static Stream<String> set(String words) {
    return Stream.of(words.split(" "));
  }

  private static Area area(String code) {
    return Area.parse(code).asOptional().orElseThrow();
  }
}
