package nl.schakel.agreements.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.agreements.GrantUses;
import nl.schakel.agreements.PromiseCounts;
import nl.schakel.agreements.PromiseCounts.Found;
import nl.schakel.agreements.model.Alliance;
import nl.schakel.agreements.model.Covenant;
import nl.schakel.agreements.model.Grant;
import nl.schakel.agreements.model.SecondGeneration;
import nl.schakel.agreements.query.AllianceBook;
import nl.schakel.agreements.query.AllianceBook.AllianceSheet;
import nl.schakel.agreements.query.CovenantBook;
import nl.schakel.agreements.query.CovenantBook.CovenantSheet;
import nl.schakel.agreements.query.GrantBook;
import nl.schakel.agreements.query.GrantBook.GrantSheet;
import nl.schakel.partners.PartnerCards;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.OrganisationCard;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.OrganisationKind;
import nl.schakel.people.Organisations;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.WhoComes;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What was agreed, as far as a test puts it there. */
@TestConfiguration(proxyBeanMethods = false)
class Archive {

  /** The shelves, empty at first. */
  static final class Shelves {
    final List<CovenantSheet> covenants = new ArrayList<>();
    final List<AllianceSheet> alliances = new ArrayList<>();
    final List<GrantSheet> grants = new ArrayList<>();
    final List<GrantUses.Use> uses = new ArrayList<>();
    Found found = new Found.NoChain();

    void add(Covenant covenant) {
      covenants.add(
          new CovenantSheet(
              covenant.id(), covenant.terms(), covenant.commitments(), covenant.version()));
    }

    void add(Alliance alliance) {
      alliances.add(
          new AllianceSheet(
              alliance.id(),
              alliance.profile(),
              alliance.memberships(),
              Optional.empty(),
              alliance.version()));
    }

    void add(Grant grant) {
      grants.add(new GrantSheet(grant.id(), grant.terms(), grant.quotas(), grant.version()));
    }

    void clear() {
      List.of(covenants, alliances, grants, uses).forEach(List::clear);
      found = new Found.NoChain();
    }
  }

  @Bean
  Shelves shelves() {
    return new Shelves();
  }

  @Bean
  CovenantBook covenants(Shelves shelves) {
    return new CovenantBook() {
      @Override
      public List<CovenantSheet> all() {
        return shelves.covenants;
      }

      @Override
      public Optional<CovenantSheet> find(Slug slug) {
        return all().stream().filter(each -> each.terms().slug().equals(slug)).findFirst();
      }
    };
  }

  @Bean
  AllianceBook alliances(Shelves shelves) {
    return new AllianceBook() {
      @Override
      public List<AllianceSheet> all() {
        return shelves.alliances;
      }

      @Override
      public Optional<AllianceSheet> find(Slug slug) {
        return all().stream().filter(each -> each.profile().slug().equals(slug)).findFirst();
      }
    };
  }

  @Bean
  GrantBook grants(Shelves shelves) {
    return new GrantBook() {
      @Override
      public List<GrantSheet> all() {
        return shelves.grants;
      }

      @Override
      public Optional<GrantSheet> find(Slug slug) {
        return all().stream().filter(each -> each.terms().slug().equals(slug)).findFirst();
      }
    };
  }

  @Bean
  GrantUses uses(Shelves shelves) {
    return _ -> List.copyOf(shelves.uses);
  }

  @Bean
  PromiseCounts counting(Shelves shelves) {
    return (_, _) -> shelves.found;
  }

  @Bean
  Organisations organisations() {
    return new Organisations() {
      @Override
      public Map<OrganisationId, OrganisationCard> cards(Collection<OrganisationId> ids) {
        return Map.of(
            SecondGeneration.JMW, card(SecondGeneration.JMW, "JMW"),
            SecondGeneration.MOVISIE, card(SecondGeneration.MOVISIE, "Movisie"),
            SecondGeneration.MINISTRY, card(SecondGeneration.MINISTRY, "VWS"));
      }

      @Override
      public List<OrganisationCard> all() {
        return List.copyOf(cards(List.of()).values());
      }

      @Override
      public Optional<OrganisationCard> byMailDomain(String domain) {
        return Optional.empty();
      }
    };
  }

  private static OrganisationCard card(OrganisationId id, String name) {
    return new OrganisationCard(id, LocalizedText.dutch(name), OrganisationKind.OTHER, "NL");
  }

  /** Of all of them only one is in the directory. */
  @Bean
  PartnerCards partners() {
    return new PartnerCards() {
      @Override
      public List<Card> advisingOn(TopicCode topic) {
        return List.of();
      }

      @Override
      public Map<OrganisationId, Card> cards(Collection<OrganisationId> organisations) {
        return Map.of(
            SecondGeneration.JMW, new Card(SecondGeneration.JMW, new Slug("jmw"), Set.of()));
      }

      @Override
      public Optional<Card> bySlug(Slug slug) {
        return Optional.empty();
      }
    };
  }

  @Bean
  WebMvcConfigurer callers() {
    return WhoComes.isNobodyInParticular();
  }
}
