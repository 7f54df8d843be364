package nl.schakel.agreements.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.access.AccountId;
import nl.schakel.access.Actor;
import nl.schakel.access.Assignment;
import nl.schakel.access.Role;
import nl.schakel.agreements.CommitmentId;
import nl.schakel.agreements.CovenantId;
import nl.schakel.agreements.model.Commitment.Standing;
import nl.schakel.agreements.model.Covenant.Terms;
import nl.schakel.agreements.model.Covenant.Wording;
import nl.schakel.agreements.model.SecondGeneration;
import nl.schakel.agreements.usecase.KeepCovenants;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.people.query.OrganisationList;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.WhoComes;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** A coordinator of the organisation that keeps the covenant asks, and nothing is written. */
@TestConfiguration(proxyBeanMethods = false)
class Keeper {

  @Bean
  KeepCovenants nothingIsKept() {
    return new KeepCovenants() {
      @Override
      public Outcome record(Actor actor, Terms terms, List<Wording> commitments) {
        return new Outcome.InTheFuture();
      }

      @Override
      public Outcome revise(
          Actor actor, CovenantId covenant, long version, Terms terms, List<Wording> commitments) {
        return new Outcome.InTheFuture();
      }

      @Override
      public Outcome measure(
          Actor actor, CovenantId covenant, CommitmentId commitment, Standing standing) {
        return new Outcome.InTheFuture();
      }
    };
  }

  @Bean
  OrganisationList noOrganisations() {
    return new OrganisationList() {
      @Override
      public Page<Line> search(String text, PageRequest page) {
        return page.of(all());
      }

      @Override
      public List<Line> all() {
        return List.of();
      }

      @Override
      public Optional<Line> find(OrganisationId id) {
        return Optional.empty();
      }
    };
  }

  @Bean
  WebMvcConfigurer keeper() {
    return WhoComes.is(
        new Actor(
            AccountId.next(),
            PersonId.next(),
            Set.of(new Assignment(Role.COORDINATOR, SecondGeneration.JMW))));
  }
}
