package nl.schakel.access.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.people.OrganisationKind;
import nl.schakel.people.query.OrganisationList.Line;
import nl.schakel.people.usecase.KeepOrganisations.Description;
import nl.schakel.shared.Country;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.MailDomain;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Input;

/**
 * Reads and fills the form of an organisation: its name in four languages, mail domains as words.
 */
final class OrganisationForm {

  static final String TEXTS = "people.organisation";

  private OrganisationForm() {}

  static Input.Outcome<Description> read(Input input) {
    var dutch = input.required("nl", OrganisationForm::name);
    var others =
        Stream.of(Language.ENGLISH, Language.FRENCH, Language.ARABIC)
            .collect(
                Collectors.toMap(
                    language -> language,
                    language -> input.optional(language.tag(), OrganisationForm::name)));
    var kind = input.required("kind", As.oneOf(OrganisationKind.class));
    var country = input.required("country", As.oneOf(Country.class));
    var domains = input.optional("mailDomains", OrganisationForm::domains);
    return input.outcome(
        () ->
            new Description(
                name(dutch.get(), others),
                kind.get(),
                country.get(),
                domains.get().orElse(Set.of())));
  }

  private static Parsed<String> name(String typed) {
    return PlainText.line(typed, Description.MAXIMUM_NAME);
  }

  private static LocalizedText name(
      String dutch, Map<Language, Input.Value<Optional<String>>> others) {
    LocalizedText name = LocalizedText.dutch(dutch);
    for (Map.Entry<Language, Input.Value<Optional<String>>> other : others.entrySet()) {
      LocalizedText soFar = name;
      name = other.getValue().get().map(text -> soFar.with(other.getKey(), text)).orElse(soFar);
    }
    return name;
  }

  /** Codes: those of a mail domain, TOO_MANY. */
  private static Parsed<Set<MailDomain>> domains(String typed) {
    List<Parsed<MailDomain>> parsed =
        Stream.of(typed.split("[\\s,;]+"))
            .filter(word -> !word.isEmpty())
            .map(MailDomain::parse)
            .toList();
    if (parsed.size() > Description.MAXIMUM_MAIL_DOMAINS) {
      return Parsed.invalid("TOO_MANY");
    }
    for (Parsed<MailDomain> domain : parsed) {
      if (domain instanceof Parsed.Invalid<MailDomain>(String code)) {
        return Parsed.invalid(code);
      }
    }
    return Parsed.valid(
        parsed.stream()
            .flatMap(domain -> domain.asOptional().stream())
            .collect(Collectors.toUnmodifiableSet()));
  }

  static FormView filled(Line line) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    line.name().texts().forEach((language, text) -> values.put(language.tag(), List.of(text)));
    values.put("kind", List.of(line.kind().name()));
    values.put("country", List.of(line.country()));
    values.put("mailDomains", List.of(String.join(" ", line.mailDomains())));
    return new FormView(TEXTS, values, List.of());
  }
}
