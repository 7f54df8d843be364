package nl.schakel.rosters.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.groups.GroupRosters.Course;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.Organisations;
import nl.schakel.people.People;
import nl.schakel.people.PersonCard;
import nl.schakel.people.PersonId;
import nl.schakel.places.Municipalities;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Language;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Option;
import org.springframework.stereotype.Component;

/** What groups, municipalities, languages and people are called. */
@Component
class RosterNames {

  static final String NOBODY = "–";

  private final People people;
  private final Organisations organisations;

  RosterNames(People people, Organisations organisations) {
    this.people = people;
    this.organisations = organisations;
  }

  static String title(Course course, Frame frame) {
    return title(course.language(), course.municipality(), frame);
  }

  static String title(Language language, MunicipalityCode code, Frame frame) {
    return frame.text(
        "groups.title",
        "language",
        language(language, frame),
        "municipality",
        municipality(code, frame));
  }

  static String municipality(MunicipalityCode code, Frame frame) {
    return Municipalities.known()
        .find(code)
        .map(it -> it.name().in(frame.language()))
        .orElse(code.value());
  }

  static String language(Language language, Frame frame) {
    return language.locale().getDisplayLanguage(frame.language().locale());
  }

  static List<Option> municipalities(Collection<MunicipalityCode> codes, Frame frame) {
    return codes.stream()
        .map(it -> Option.of(it.value(), municipality(it, frame)))
        .sorted(Comparator.comparing(Option::text))
        .toList();
  }

  Map<PersonId, PersonCard> people(Collection<PersonId> ids) {
    return ids.isEmpty() ? Map.of() : people.cards(ids);
  }

  static String person(PersonId id, Map<PersonId, PersonCard> cards) {
    return Optional.ofNullable(cards.get(id)).map(it -> it.name().value()).orElse(NOBODY);
  }

  String organisation(OrganisationId id, Frame frame) {
    return organisations.cards(List.of(id)).values().stream()
        .findFirst()
        .map(it -> it.name().in(frame.language()))
        .orElse(NOBODY);
  }
}
