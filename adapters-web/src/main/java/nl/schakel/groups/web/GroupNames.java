package nl.schakel.groups.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.people.OrganisationCard;
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

/** What municipalities, languages, organisations and people are called. */
@Component
class GroupNames {

  private static final String NOBODY = "–";

  /** The languages of most groups; another is written by its code. */
  private static final List<String> WORKING =
      List.of("ar", "ti", "fa", "prs", "uk", "tr", "so", "ku", "ps", "am", "fr", "en", "nl");

  private final Organisations organisations;
  private final People people;

  GroupNames(Organisations organisations, People people) {
    this.organisations = organisations;
    this.people = people;
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

  /** With what was chosen before, should it be another. */
  static List<Option> languages(Frame frame, Collection<Language> others) {
    return Stream.concat(WORKING.stream().map(Language::new), others.stream())
        .filter(it -> Language.parse(it.tag()).asOptional().isPresent())
        .distinct()
        .map(it -> Option.of(it.tag(), language(it, frame)))
        .toList();
  }

  String organisation(OrganisationId id, Frame frame) {
    return organisations.cards(List.of(id)).values().stream()
        .findFirst()
        .map(it -> it.name().in(frame.language()))
        .orElse(NOBODY);
  }

  Map<OrganisationId, OrganisationCard> organisations(Collection<OrganisationId> ids) {
    return organisations.cards(ids);
  }

  List<OrganisationCard> allOrganisations() {
    return organisations.all();
  }

  Map<PersonId, PersonCard> people(Collection<PersonId> ids) {
    return people.cards(ids);
  }

  static String person(PersonId id, Map<PersonId, PersonCard> cards) {
    return Optional.ofNullable(cards.get(id)).map(it -> it.name().value()).orElse(NOBODY);
  }
}
