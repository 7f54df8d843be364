package nl.schakel.learning.persistence;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.learning.model.EligibilityRule;
import nl.schakel.learning.model.EligibilityRule.Employed;
import nl.schakel.learning.model.EligibilityRule.Everyone;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.OrganisationKind;

/** The column {@code eligibility}; sets are kept in order, so that equal rules look equal. */
record EligibilityAsJson(
    Rule rule,
    List<OrganisationKind> kinds,
    List<UUID> organisations,
    List<String> jobTitles,
    boolean exceptions) {

  /** Which rule it is. */
  enum Rule {
    EVERYONE,
    EMPLOYED
  }

  static EligibilityAsJson of(EligibilityRule rule) {
    return switch (rule) {
      case Everyone _ ->
          new EligibilityAsJson(Rule.EVERYONE, List.of(), List.of(), List.of(), false);
      case Employed(var kinds, var organisations, var jobTitles, var exceptions) ->
          new EligibilityAsJson(
              Rule.EMPLOYED,
              sorted(kinds),
              sorted(organisations.stream().map(OrganisationId::value).toList()),
              sorted(jobTitles),
              exceptions);
    };
  }

  EligibilityRule toRule() {
    return switch (rule) {
      case EVERYONE -> new Everyone();
      case EMPLOYED ->
          new Employed(
              Set.copyOf(kinds),
              organisations.stream()
                  .map(OrganisationId::new)
                  .collect(Collectors.toUnmodifiableSet()),
              Set.copyOf(jobTitles),
              exceptions);
    };
  }

  private static <T extends Comparable<? super T>> List<T> sorted(Collection<T> values) {
    return values.stream().sorted(Comparator.naturalOrder()).toList();
  }
}
