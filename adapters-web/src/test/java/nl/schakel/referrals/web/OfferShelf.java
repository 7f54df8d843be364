package nl.schakel.referrals.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.access.AccountId;
import nl.schakel.access.Actor;
import nl.schakel.access.Assignment;
import nl.schakel.access.Role;
import nl.schakel.chains.ChainCards;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.Link;
import nl.schakel.chains.LinkId;
import nl.schakel.partners.PartnerCards;
import nl.schakel.partners.ServiceCards;
import nl.schakel.partners.TopicCard;
import nl.schakel.partners.Topics;
import nl.schakel.people.OrganisationCard;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.OrganisationKind;
import nl.schakel.people.Organisations;
import nl.schakel.people.People;
import nl.schakel.people.PersonCard;
import nl.schakel.people.PersonId;
import nl.schakel.places.Area;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.model.AReferral;
import nl.schakel.referrals.model.Referral;
import nl.schakel.referrals.model.Seen;
import nl.schakel.referrals.model.Transitions;
import nl.schakel.referrals.model.Transitions.Mover;
import nl.schakel.referrals.usecase.MoveReferral;
import nl.schakel.referrals.usecase.OfferReferral;
import nl.schakel.referrals.usecase.OpenReferral;
import nl.schakel.shared.Country;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.PersonName;
import nl.schakel.shared.Slug;
import nl.schakel.shared.text.Documents;
import nl.schakel.shared.web.WhoComes;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** A chain of one country with two links, and what is referred over it. */
@TestConfiguration(proxyBeanMethods = false)
class OfferShelf {

  static final ChainId CHAIN = ChainId.next();
  static final LinkId LINK = LinkId.next();
  static final LinkId OTHER = LinkId.next();
  static final OrganisationId ELSEWHERE = AReferral.KEEPER;
  static final Actor WORKER =
      new Actor(
          AccountId.next(),
          PersonId.next(),
          Set.of(new Assignment(Role.SUPPORT_WORKER, AReferral.REFERRER)));

  private static final Map<OrganisationId, String> NAMES =
      Map.of(AReferral.REFERRER, "Wijkteam", AReferral.RECEIVER, "Pharos", ELSEWHERE, "De Brug");

  /** What was written. */
  static final class Kept {
    final Map<ReferralId, Referral> referrals = new HashMap<>();

    /** From which side the worker looks. */
    Mover side = Mover.REFERRER;

    Referral only() {
      return referrals.values().iterator().next();
    }
  }

  @Bean
  Kept kept() {
    return new Kept();
  }

  @Bean
  OfferReferral offering(Kept kept, Clock clock) {
    return new OfferOnShelf(kept, clock);
  }

  @Bean
  MoveReferral moving(Kept kept, Clock clock) {
    return new MoveOnShelf(kept, clock);
  }

  @Bean
  OpenReferral opening(Kept kept) {
    return new OpenReferral() {
      @Override
      public Opened open(Actor actor, ReferralId id) {
        Referral found =
            Optional.ofNullable(kept.referrals.get(id))
                .filter(it -> it.details().route().referrer().equals(AReferral.REFERRER))
                .orElseThrow(() -> new NotFoundException("referral"));
        Seen seen = Seen.of(found, kept.side, AReferral.TODAY);
        return new Opened(
            kept.side,
            seen,
            3,
            Transitions.from(seen.state(), kept.side),
            List.of(),
            Optional.empty(),
            List.of(other()),
            Optional.empty());
      }

      @Override
      public Mover side(Actor actor, ReferralId referral) {
        return Mover.REFERRER;
      }

      @Override
      public List<Reading> readings(Actor actor, ReferralId referral) {
        return List.of();
      }
    };
  }

  @Bean
  ChainCards chains() {
    ChainCards.Card card =
        new ChainCards.Card(
            CHAIN,
            new Slug("opvoeding"),
            new Area.Nation(Country.NL),
            AReferral.PARENTING,
            LocalizedText.dutch("Ouders"),
            AReferral.KEEPER,
            Optional.empty(),
            ChainCards.Deadlines.USUAL,
            Optional.of(2));
    ChainCards.Drawn drawn =
        new ChainCards.Drawn(
            CHAIN, 2, Optional.empty(), Optional.empty(), List.of(link(), other()));
    return new ChainCards() {
      @Override
      public Optional<Card> card(ChainId chain) {
        return Optional.of(card).filter(it -> it.id().equals(chain));
      }

      @Override
      public List<Card> all() {
        return List.of(card);
      }

      @Override
      public Optional<Drawn> version(ChainId chain, int number) {
        return agreed(chain);
      }

      @Override
      public Optional<Drawn> agreed(ChainId chain) {
        return Optional.of(drawn).filter(it -> it.chain().equals(chain));
      }
    };
  }

  private static Link link() {
    return new Link(
        LINK,
        new Link.Origin.Anybody(Link.Function.SUPPORT_WORKER),
        Link.Kind.WARM_REFER,
        new Link.Target(AReferral.RECEIVER, Optional.empty(), Link.Part.PRIMARY),
        List.of(
            new Link.Criterion(
                1,
                Link.Force.REQUIRED,
                LocalizedText.dutch("Er is een kind thuis."),
                Optional.empty()),
            new Link.Criterion(
                2,
                Link.Force.EXCLUDING,
                LocalizedText.dutch("Er loopt een onderzoek <script>."),
                Optional.of(LocalizedText.dutch("Bel eerst de onderzoeker.")))),
        List.of(new Link.Alternative(Link.Occasion.LANGUAGE_MISSING, Optional.empty(), OTHER)));
  }

  private static Link other() {
    return new Link(
        OTHER,
        new Link.Origin.Anybody(Link.Function.SUPPORT_WORKER),
        Link.Kind.WARM_REFER,
        new Link.Target(ELSEWHERE, Optional.empty(), Link.Part.ALTERNATIVE),
        List.of(),
        List.of());
  }

  @Bean
  PartnerCards partners() {
    return new ListedPartners();
  }

  @Bean
  Topics topics() {
    return () ->
        List.of(
            new TopicCard(
                AReferral.PARENTING,
                LocalizedText.dutch("Opvoeden"),
                TopicCard.Sensitivity.NORMAL));
  }

  @Bean
  Documents documents() {
    return sheet -> sheet.toString().getBytes(StandardCharsets.UTF_8);
  }

  @Bean
  ServiceCards services() {
    return new ServiceCards() {
      @Override
      public Map<OrganisationId, Entry> of(Collection<OrganisationId> partners, Reader reader) {
        return Map.of();
      }

      @Override
      public List<Entry> listed(Reader reader) {
        return List.of();
      }
    };
  }

  @Bean
  Organisations organisations() {
    return new Organisations() {
      @Override
      public Map<OrganisationId, OrganisationCard> cards(Collection<OrganisationId> ids) {
        Map<OrganisationId, OrganisationCard> cards = new HashMap<>();
        all().stream().filter(it -> ids.contains(it.id())).forEach(it -> cards.put(it.id(), it));
        return cards;
      }

      @Override
      public List<OrganisationCard> all() {
        return NAMES.entrySet().stream()
            .map(
                it ->
                    new OrganisationCard(
                        it.getKey(),
                        LocalizedText.dutch(it.getValue()),
                        OrganisationKind.OTHER,
                        "NL"))
            .toList();
      }

      @Override
      public Optional<OrganisationCard> byMailDomain(String domain) {
        return Optional.empty();
      }
    };
  }

  @Bean
  People people() {
    return new People() {
      @Override
      public Optional<PersonCard> find(PersonId id) {
        return Optional.empty();
      }

      @Override
      public Optional<PersonCard> findByEmail(EmailAddress email) {
        return Optional.empty();
      }

      @Override
      public Map<PersonId, PersonCard> cards(Collection<PersonId> ids) {
        return Map.of();
      }

      @Override
      public List<PersonCard> search(String text, int limit) {
        return List.of();
      }

      @Override
      public PersonCard findOrRegister(PersonName name, EmailAddress email, Language language) {
        return new PersonCard(PersonId.next(), name, email, false, language, List.of());
      }

      @Override
      public void confirmEmail(PersonId id) {
        throw new NotFoundException("person " + id.value());
      }
    };
  }

  @Bean
  WebMvcConfigurer worker() {
    return WhoComes.is(WORKER);
  }

  /** An id that nobody gave to anything. */
  static UUID nowhere() {
    return UUID.randomUUID();
  }
}
