package nl.schakel.learning.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.learning.model.EligibilityRule;
import nl.schakel.learning.model.EligibilityRule.Employed;
import nl.schakel.learning.model.Programme.Description;
import nl.schakel.learning.model.Programme.Format;
import nl.schakel.learning.model.Programme.TargetGroup;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.OrganisationKind;
import nl.schakel.shared.Country;
import nl.schakel.shared.Language;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome;

/**
 * Reads what a programme says of itself from its form.
 *
 * @param before what the form does not ask is kept as it was
 */
record ProgrammeForm(Input input, Choices choices, Optional<Description> before) {

  static final int LONGEST_TITLE = 160;
  static final int LONGEST_SUMMARY = 400;
  static final int LONGEST_BODY = 10_000;
  static final int MOST = 50;

  Outcome<Description> read() {
    var slug = input.required("slug", Slug::parse);
    var format = input.required("format", As.oneOf(Format.class));
    var title = texts().required("title", LONGEST_TITLE);
    var neutral = texts().optional("neutralTitle", LONGEST_TITLE);
    var summary = texts().required("summary", LONGEST_SUMMARY);
    var body = texts().required("body", LONGEST_BODY);
    var forWhom = texts().required("forWhom", LONGEST_SUMMARY);
    var topics = input.list("topics", 0, MOST, choices::topic);
    var groups = input.list("targetGroups", 0, MOST, As.oneOf(TargetGroup.class));
    var languages = input.list("languages", 1, MOST, Language::parse);
    var country = input.required("country", As.oneOf(Country.class));
    var organiser = input.required("organiser", choices::organiser);
    var grant = input.optional("grant", choices::grant);
    var eligibility = eligibility();
    var provisions = rows().provisions();
    var accreditations = rows().accreditations();
    var cost = input.optional("publicCost", As.decimal(0, ProviderInput.HIGHEST_COST));
    return input.outcome(
        () ->
            new Description(
                slug.get(),
                format.get(),
                title.get(),
                neutral.get(),
                summary.get(),
                body.get(),
                Set.copyOf(topics.get()),
                Set.copyOf(groups.get()),
                forWhom.get(),
                Set.copyOf(languages.get()),
                country.get().name(),
                organiser.get(),
                provisions.get(),
                grant.get(),
                eligibility.get(),
                accreditations.get(),
                cost.get()));
  }

  private FormTexts texts() {
    return new FormTexts(input);
  }

  private ProgrammeRows rows() {
    return new ProgrammeRows(input, choices, before.map(Description::provisions).orElse(List.of()));
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
