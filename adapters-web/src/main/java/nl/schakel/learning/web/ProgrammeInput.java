package nl.schakel.learning.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.schakel.learning.model.EligibilityRule;
import nl.schakel.learning.model.EligibilityRule.Employed;
import nl.schakel.learning.model.Programme.Description;
import nl.schakel.learning.model.Programme.Format;
import nl.schakel.learning.model.Programme.TargetGroup;
import nl.schakel.people.OrganisationKind;
import nl.schakel.shared.Country;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.Slug;
import nl.schakel.shared.text.Texts;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Value;

/** Reads a programme as {@link PlanShapes.ProgrammeShape} has it. */
record ProgrammeInput(Input input, Choices choices) {

  Supplier<Description> read() {
    var slug = input.required("slug", Slug::parse);
    var format = input.required("format", As.oneOf(Format.class));
    var title = texts(input.object("title"), ProgrammeForm.LONGEST_TITLE);
    var neutral = neutralTitle();
    var summary = texts(input.object("summary"), ProgrammeForm.LONGEST_SUMMARY);
    var body = texts(input.object("body"), ProgrammeForm.LONGEST_BODY);
    var forWhom = texts(input.object("forWhom"), ProgrammeForm.LONGEST_SUMMARY);
    var topics = input.list("topics", 0, ProgrammeForm.MOST, choices::topic);
    var groups = targetGroups();
    var languages = input.list("languages", 1, ProgrammeForm.MOST, Language::parse);
    var country = input.required("country", As.oneOf(Country.class));
    var organiser = input.required("organiserId", choices::organiser);
    var grant = input.optional("grantId", choices::grant);
    var parts = new ProviderInput(input, choices);
    var provisions = parts.provisions();
    var eligibility = eligibility(input.object("eligibility"));
    var accreditations = parts.accreditations();
    var cost = input.optional("publicCost", As.decimal(0, ProviderInput.HIGHEST_COST));
    return () ->
        new Description(
            slug.get(),
            format.get(),
            title.get(),
            neutral.map(Supplier::get),
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
            cost.get());
  }

  private Optional<Supplier<LocalizedText>> neutralTitle() {
    return input
        .objectIfGiven("neutralTitle")
        .map(given -> texts(given, ProgrammeForm.LONGEST_TITLE));
  }

  private Value<List<TargetGroup>> targetGroups() {
    return input.list("targetGroups", 0, TargetGroup.values().length, As.oneOf(TargetGroup.class));
  }

  /** Dutch must be there, because every other language falls back to it. */
  static Supplier<LocalizedText> texts(Input texts, int longest) {
    var dutch = texts.required(Language.DUTCH.tag(), typed -> PlainText.lines(typed, longest));
    Map<Language, Value<Optional<String>>> others = new LinkedHashMap<>();
    Texts.LANGUAGES.stream()
        .filter(language -> !language.equals(Language.DUTCH))
        .forEach(
            language ->
                others.put(
                    language,
                    texts.optional(language.tag(), typed -> PlainText.lines(typed, longest))));
    return () -> {
      LocalizedText text = LocalizedText.dutch(dutch.get());
      for (var other : others.entrySet()) {
        Optional<String> given = other.getValue().get();
        text = given.isPresent() ? text.with(other.getKey(), given.get()) : text;
      }
      return text;
    };
  }

  private Supplier<EligibilityRule> eligibility(Input rule) {
    var kinds =
        rule.list(
            "organisationKinds",
            0,
            OrganisationKind.values().length,
            As.oneOf(OrganisationKind.class));
    var members = rule.list("organisationIds", 0, ProgrammeForm.MOST, choices::organisation);
    var jobTitles =
        rule.list(
            "jobTitles",
            0,
            ProgrammeForm.MOST,
            typed -> PlainText.line(typed, EnrolForm.LONGEST_WORDS));
    var exceptions = rule.flag("exceptions");
    return () -> {
      boolean forEveryone =
          List.of(kinds, members, jobTitles).stream().allMatch(demand -> demand.get().isEmpty());
      return forEveryone
          ? new EligibilityRule.Everyone()
          : new Employed(
              Set.copyOf(kinds.get()),
              Set.copyOf(members.get()),
              Set.copyOf(jobTitles.get()),
              exceptions.get());
    };
  }
}
