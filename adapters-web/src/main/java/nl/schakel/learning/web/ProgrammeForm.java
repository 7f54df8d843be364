package nl.schakel.learning.web;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.agreements.GrantId;
import nl.schakel.learning.model.EligibilityRule;
import nl.schakel.learning.model.EligibilityRule.Employed;
import nl.schakel.learning.model.Programme.Accreditation;
import nl.schakel.learning.model.Programme.Description;
import nl.schakel.learning.model.Programme.Format;
import nl.schakel.learning.model.Programme.Provision;
import nl.schakel.learning.model.Programme.TargetGroup;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.OrganisationKind;
import nl.schakel.shared.Country;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.Slug;
import nl.schakel.shared.text.Texts;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome;
import nl.schakel.shared.web.Input.Value;

/**
 * Reads what a programme says of itself from its form.
 *
 * @param before what the form does not ask is kept as it was
 */
record ProgrammeForm(Input input, Optional<Description> before) {

  static final int LONGEST_TITLE = 160;
  static final int LONGEST_SUMMARY = 400;
  static final int LONGEST_BODY = 10_000;
  static final int MOST = 50;

  Outcome<Description> read() {
    var slug = input.required("slug", Slug::parse);
    var format = input.required("format", As.oneOf(Format.class));
    var title = texts("title", LONGEST_TITLE);
    var neutral = input.optional("neutralTitle", text -> PlainText.line(text, LONGEST_TITLE));
    var summary = texts("summary", LONGEST_SUMMARY);
    var body = texts("body", LONGEST_BODY);
    var forWhom = texts("forWhom", LONGEST_SUMMARY);
    var topics = input.list("topics", 0, MOST, text -> Slug.parse(text));
    var groups =
        input.list("targetGroups", 0, TargetGroup.values().length, As.oneOf(TargetGroup.class));
    var languages = input.list("languages", 1, MOST, Language::parse);
    var country = input.required("country", As.oneOf(Country.class));
    var organiser = input.id("organiser", OrganisationId::new);
    var grant = input.optional("grant", As.id(GrantId::new));
    var eligibility = eligibility();
    return input.outcome(
        () ->
            new Description(
                slug.get(),
                format.get(),
                title.get(),
                neutral.get().map(LocalizedText::dutch),
                summary.get(),
                body.get(),
                topics.get().stream().map(TopicCode::new).collect(Collectors.toUnmodifiableSet()),
                Set.copyOf(groups.get()),
                forWhom.get(),
                Set.copyOf(languages.get()),
                country.get().name(),
                organiser.get(),
                before.map(Description::provisions).orElseGet(List::<Provision>of),
                grant.get(),
                eligibility.get(),
                before.map(Description::accreditations).orElseGet(List::<Accreditation>of),
                before.flatMap(Description::publicCost)));
  }

  /** Dutch must be there, because every other language falls back to it. */
  private Supplier<LocalizedText> texts(String name, int longest) {
    var dutch = input.required(name + "Nl", text -> PlainText.lines(text, longest));
    Map<Language, Value<Optional<String>>> others = new LinkedHashMap<>();
    Texts.LANGUAGES.stream()
        .filter(language -> !language.equals(Language.DUTCH))
        .forEach(
            language ->
                others.put(
                    language,
                    input.optional(
                        ProgrammeFormPage.in(name, language),
                        text -> PlainText.lines(text, longest))));
    return () -> {
      LocalizedText text = LocalizedText.dutch(dutch.get());
      for (var other : others.entrySet()) {
        Optional<String> given = other.getValue().get();
        text = given.isPresent() ? text.with(other.getKey(), given.get()) : text;
      }
      return text;
    };
  }

  private Supplier<EligibilityRule> eligibility() {
    var kinds =
        input.list("kinds", 0, OrganisationKind.values().length, As.oneOf(OrganisationKind.class));
    var jobTitles = input.optional("jobTitles", text -> PlainText.line(text, LONGEST_SUMMARY));
    var exceptions = input.flag("exceptions");
    return () -> {
      Set<String> functions = words(jobTitles.get().orElse(""));
      Set<OrganisationId> organisations = organisationsBefore();
      boolean forEveryone = kinds.get().isEmpty() && functions.isEmpty() && organisations.isEmpty();
      return forEveryone
          ? new EligibilityRule.Everyone()
          : new Employed(
              kinds.get().isEmpty() ? Set.of() : EnumSet.copyOf(kinds.get()),
              organisations,
              functions,
              exceptions.get());
    };
  }

  private Set<OrganisationId> organisationsBefore() {
    return before
        .map(Description::eligibility)
        .filter(Employed.class::isInstance)
        .map(rule -> ((Employed) rule).organisations())
        .orElseGet(Set::of);
  }

  private static Set<String> words(String typed) {
    return Stream.of(typed.split(","))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }
}
