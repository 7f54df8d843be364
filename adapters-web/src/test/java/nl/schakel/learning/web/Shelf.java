package nl.schakel.learning.web;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.schakel.agreements.GrantCard;
import nl.schakel.agreements.GrantId;
import nl.schakel.agreements.Grants;
import nl.schakel.learning.Continuations;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.SessionId;
import nl.schakel.learning.TailorMade;
import nl.schakel.learning.model.EligibilityRule;
import nl.schakel.learning.model.Programme.Format;
import nl.schakel.learning.model.Programme.Provision.Part;
import nl.schakel.learning.model.Programme.TargetGroup;
import nl.schakel.learning.query.Catalogue;
import nl.schakel.learning.query.EnrolmentOffer;
import nl.schakel.learning.query.Prospectus;
import nl.schakel.partners.TopicCard;
import nl.schakel.partners.TopicCard.Sensitivity;
import nl.schakel.partners.TopicCode;
import nl.schakel.partners.Topics;
import nl.schakel.people.OrganisationCard;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.OrganisationKind;
import nl.schakel.people.Organisations;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.WhoComes;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The third theme of the trainings on flight and trauma, and what stands around it. */
@TestConfiguration(proxyBeanMethods = false)
class Shelf {

  static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
  static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
  static final OrganisationId SOLENTRA = OrganisationId.next();
  static final OrganisationId REGISTER = OrganisationId.next();
  static final EditionId EDITION = EditionId.next();
  static final ProgrammeId PROGRAMME = ProgrammeId.next();

  /** Two sessions on one day, as in 2021. */
  static Prospectus.Run run(int free, int waiting) {
    Instant morning = Instant.parse("2026-12-03T09:00:00Z");
    return new Prospectus.Run(
        EDITION,
        Prospectus.Stage.OPEN,
        Language.DUTCH,
        Optional.empty(),
        BRUSSELS,
        Optional.empty(),
        Optional.empty(),
        List.of(sitting(morning), sitting(morning.plus(Duration.ofHours(3)))),
        new Prospectus.Places(15, free, waiting),
        true,
        1);
  }

  private static Prospectus.Sitting sitting(Instant start) {
    return new Prospectus.Sitting(
        SessionId.next(), start, start.plus(Duration.ofMinutes(90)), BRUSSELS);
  }

  static Prospectus.Offer offer(Prospectus.Publicity publicity) {
    return new Prospectus.Offer(
        PROGRAMME,
        new Slug("complex-trauma"),
        publicity,
        Format.THEMATIC_TRAINING,
        LocalizedText.dutch("(Complex) trauma").with(Language.FRENCH, "Le trauma (complexe)"),
        LocalizedText.dutch("Herken trauma en weet wanneer je doorverwijst."),
        LocalizedText.dutch("## Wat je leert\n\n<script>alert(1)</script>\n\n**Signalen** zien."),
        LocalizedText.dutch("Medewerkers van een OCMW"),
        Set.of(TopicCode.of("trauma")),
        Set.of(TargetGroup.OCMW_STAFF),
        Set.of(Language.DUTCH),
        "BE",
        SOLENTRA,
        List.of(new Prospectus.Role(SOLENTRA, Part.DELIVERS, Optional.empty())),
        Optional.empty(),
        Prospectus.Admission.OTHERS_ON_REQUEST,
        List.of(points()),
        Optional.empty(),
        7);
  }

  private static Prospectus.Points points() {
    return new Prospectus.Points(
        REGISTER, BigDecimal.TWO, LocalDate.of(2027, 2, 19), Optional.empty(), false);
  }

  static Catalogue.Card card() {
    Prospectus.Offer offer = offer(Prospectus.Publicity.PUBLISHED);
    return new Catalogue.Card(
        offer.id(),
        offer.slug(),
        offer.format(),
        offer.title(),
        offer.summary(),
        offer.forWhom(),
        offer.topics(),
        offer.targetGroups(),
        offer.languages(),
        offer.country(),
        offer.roles(),
        offer.points(),
        true,
        NOW,
        Optional.of(run(3, 0)));
  }

  /** Remembers what it was asked, and answers with the one card unless the wish is for nothing. */
  static final class Asking implements Catalogue {

    private final List<Wish> wishes = new ArrayList<>();

    Wish last() {
      return wishes.getLast();
    }

    int asked() {
      return wishes.size();
    }

    @Override
    public Page<Card> find(Wish wish, PageRequest page, Instant now) {
      wishes.add(wish);
      boolean finds = !wish.countries().contains("FR") && (wish.tolerant() || !isMistyped(wish));
      return new Page<>(
          finds ? List.of(card()) : List.of(), page.number(), page.size(), finds ? 41 : 0);
    }

    private static boolean isMistyped(Wish wish) {
      return wish.terms().stream().anyMatch(term -> term.word().equals("truama"));
    }

    @Override
    public Counts counts(Wish wish) {
      return new Counts(Map.of(Filter.COUNTRY, new TreeMap<>(Map.of("BE", 40L, "NL", 1L))));
    }

    @Override
    public List<Dated> agenda(Instant from, Instant until) {
      Card card = card();
      return List.of(new Dated(card.format(), card.title(), card.topics(), run(15, 0)));
    }

    @Override
    public List<Card> latest(int atMost, Instant now) {
      return List.of(card());
    }

    @Override
    public List<Listed> listed() {
      return List.of(new Listed(card().slug(), NOW));
    }

    @Override
    public Set<OrganisationId> organisations() {
      return Set.of(SOLENTRA, REGISTER);
    }
  }

  /** What is on the shelf now; a test puts something else there. */
  static final class Exhibit implements Prospectus {

    private Offer offer = Shelf.offer(Publicity.PUBLISHED);
    private List<Run> runs = List.of(Shelf.run(3, 0));

    void show(Offer other, Run... others) {
      offer = other;
      runs = List.of(others);
    }

    @Override
    public Optional<Offer> programme(Slug slug, Instant now) {
      return Optional.of(offer).filter(found -> found.slug().equals(slug));
    }

    @Override
    public List<Run> runs(ProgrammeId programme) {
      return runs;
    }

    @Override
    public Optional<Run> run(EditionId edition) {
      return runs.stream().filter(run -> run.id().equals(edition)).findFirst();
    }

    @Override
    public Optional<Offer> programmeOf(EditionId edition, Instant now) {
      return run(edition).map(_ -> offer);
    }
  }

  /** Nobody goes on anywhere. */
  @Bean
  Continuations continuations() {
    return new Continuations() {
      @Override
      public Map<EnrolmentId, Continuation> of(PersonId person) {
        return Map.of();
      }

      @Override
      public Set<Continuation> of(ProgrammeId programme) {
        return Set.of();
      }
    };
  }

  @Bean
  Asking catalogue() {
    return new Asking();
  }

  @Bean
  Exhibit prospectus() {
    return new Exhibit();
  }

  @Bean
  EnrolmentOffer themes() {
    return new EnrolmentOffer() {
      @Override
      public List<Theme> around(Slug programme, Instant now) {
        return List.of();
      }

      @Override
      public List<Theme> around(EditionId edition, Instant now) {
        return List.of();
      }

      @Override
      public Map<EditionId, EligibilityRule> rules(Collection<EditionId> editions) {
        return Map.of();
      }
    };
  }

  @Bean
  Topics topics() {
    return () ->
        List.of(
            new TopicCard(
                TopicCode.of("trauma"), LocalizedText.dutch("Oorlogstrauma"), Sensitivity.NORMAL));
  }

  @Bean
  TailorMade.Demand demand() {
    return _ -> Optional.empty();
  }

  @Bean
  Grants grants() {
    return new Grants() {
      @Override
      public Optional<GrantCard> find(GrantId id) {
        return Optional.empty();
      }

      @Override
      public List<GrantCard> usableBy(Collection<OrganisationId> organisations, LocalDate day) {
        return all();
      }

      @Override
      public List<GrantCard> all() {
        return List.of();
      }
    };
  }

  @Bean
  Organisations organisations() {
    return new Organisations() {
      @Override
      public Map<OrganisationId, OrganisationCard> cards(Collection<OrganisationId> ids) {
        return Map.of(
            SOLENTRA, card(SOLENTRA, "Solentra"), REGISTER, card(REGISTER, "Registerplein"));
      }

      @Override
      public List<OrganisationCard> all() {
        return List.of(card(SOLENTRA, "Solentra"), card(REGISTER, "Registerplein"));
      }

      @Override
      public Optional<OrganisationCard> byMailDomain(String domain) {
        return Optional.empty();
      }
    };
  }

  private static OrganisationCard card(OrganisationId id, String name) {
    return new OrganisationCard(
        id, LocalizedText.dutch(name), OrganisationKind.CARE_PROVIDER, "BE");
  }

  @Bean
  WebMvcConfigurer callers() {
    return WhoComes.isNobodyInParticular();
  }
}
