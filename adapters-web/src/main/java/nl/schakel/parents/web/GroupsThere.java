package nl.schakel.parents.web;

import java.util.Comparator;
import java.util.List;
import nl.schakel.groups.GroupSeries;
import nl.schakel.partners.Involvements;
import nl.schakel.people.OrganisationId;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.text.Texts;
import org.springframework.stereotype.Component;

/** In which languages parents can join a group in a municipality. */
@Component
class GroupsThere implements Involvements {

  private final GroupSeries groups;

  GroupsThere(GroupSeries groups) {
    this.groups = groups;
  }

  @Override
  public List<Involvement> of(OrganisationId partner) {
    return List.of();
  }

  @Override
  public List<Involvement> in(MunicipalityCode municipality) {
    return groups.languages(municipality).stream()
        .sorted(Comparator.comparing(Language::tag))
        .map(
            language ->
                new Involvement(
                    "parents.involvement.there",
                    name(language),
                    ParentPaths.join(municipality, language)))
        .toList();
  }

  private static LocalizedText name(Language language) {
    LocalizedText name = LocalizedText.dutch("");
    for (Language reader : Texts.LANGUAGES) {
      name = name.with(reader, language.locale().getDisplayLanguage(reader.locale()));
    }
    return name;
  }
}
