package nl.schakel.agreements.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.agreements.GrantId;
import nl.schakel.agreements.GrantUses.Kind;
import nl.schakel.agreements.GrantUses.Use;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jmolecules.ddd.types.ValueObject;

/** Money with a purpose: what it may be used for, for whom, until when, and how much of it. */
public record Grant(GrantId id, Terms terms, List<Quota> quotas, long version)
    implements AggregateRoot<Grant, GrantId> {

  public Grant {
    quotas = List.copyOf(quotas);
    if (quotas.stream().map(Quota::kind).distinct().count() < quotas.size()) {
      throw new IllegalArgumentException("one quota of a kind");
    }
  }

  /**
   * What was granted.
   *
   * @param keeper whose coordinators keep what is said here
   * @param otherFunders who pays and is no single organisation: donors, the municipalities that
   *     take part
   * @param period empty when it is not known
   */
  public record Terms(
      Slug slug,
      LocalizedText name,
      LocalizedText purpose,
      LocalizedText forWhom,
      OrganisationId keeper,
      List<OrganisationId> funders,
      Optional<LocalizedText> otherFunders,
      Optional<Period> period)
      implements ValueObject {

    public Terms {
      funders = List.copyOf(funders);
      if (funders.isEmpty() && otherFunders.isEmpty()) {
        throw new IllegalArgumentException("money comes from somebody");
      }
    }
  }

  @Override
  public GrantId getId() {
    return id;
  }

  public Grant revise(Terms newTerms, List<Quota> newQuotas) {
    return new Grant(id, newTerms, newQuotas, version);
  }

  /**
   * The first of these quotas that is lower than what was given already. Without a number no
   * training is free, so leaving it out is the lowest of all.
   */
  public Optional<Quota> tooLow(List<Quota> others, Collection<Use> uses) {
    Stream<Quota> leftOut =
        quotas.stream()
            .filter(quota -> quota.kind() == Kind.FREE_TRAININGS)
            .filter(quota -> others.stream().map(Quota::kind).noneMatch(quota.kind()::equals))
            .map(Quota::none);
    return Stream.concat(others.stream(), leftOut)
        .filter(quota -> quota.number() < quota.mostGiven(uses))
        .findFirst();
  }

  public boolean isOver(LocalDate today) {
    return terms.period().filter(period -> period.isOver(today)).isPresent();
  }
}
