package nl.schakel.chains.web;

import static nl.schakel.chains.model.RouteTown.NOW;
import static nl.schakel.chains.model.RouteTown.PARENTING;
import static nl.schakel.chains.model.RouteTown.ROTTERDAM;
import static nl.schakel.chains.model.RouteTown.TIGRINYA;
import static nl.schakel.chains.model.RouteTown.link;
import static nl.schakel.chains.model.RouteTown.town;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.chains.ChainCards;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.Link;
import nl.schakel.chains.Link.Kind;
import nl.schakel.chains.Link.Part;
import nl.schakel.chains.model.Route.Step;
import nl.schakel.chains.model.RouteTown;
import nl.schakel.chains.web.RouteFinder.Answer;
import nl.schakel.chains.web.RouteFinder.Asked;
import nl.schakel.partners.PartnerCards;
import nl.schakel.partners.ServiceCards;
import nl.schakel.partners.ServiceCards.Entry;
import nl.schakel.partners.ServiceCards.Reader;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.OrganisationId;
import nl.schakel.places.Area;
import nl.schakel.places.Municipality;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;
import org.junit.jupiter.api.Test;

/** Three questions, and what somebody gets to hear. */
class RouteFinderTest {

  private final RouteTown town = new RouteTown();
  private final Entry adviser = town.partner("vraagbaak");
  private final Entry receiver = town.partner("gezinscentrum");
  private final List<Link> links =
      List.of(
          link(Kind.CONSULT, adviser, Part.ADVICE_ONLY),
          link(Kind.WARM_REFER, receiver, Part.PRIMARY));
  private final ChainCards.Card inRotterdam = card("opvoeden-rotterdam", ROTTERDAM);
  private final ChainCards.Card inUtrecht = card("opvoeden-utrecht", town("GM0344"));

  @Test
  void a_place_with_a_chain_gets_its_steps_and_no_more_than_that() {
    Answer answer = ask(ROTTERDAM, Optional.empty());
    assertThat(answer.followed())
        .singleElement()
        .satisfies(
            followed ->
                assertThat(followed.route().steps())
                    .extracting(Step::link)
                    .containsExactlyElementsOf(links));
    assertThat(answer.neighbours()).isEmpty();
    assertThat(answer.experts()).isEmpty();
  }

  @Test
  void where_nobody_speaks_the_language_experts_are_named_too() {
    assertThat(ask(ROTTERDAM, Optional.of(TIGRINYA)).experts())
        .extracting(known -> known.entry().partner())
        .containsExactly(adviser.partner());
  }

  @Test
  void a_place_without_a_chain_hears_of_the_nearest_ones_and_of_who_advises_there() {
    Answer answer = ask(town("GM0502"), Optional.empty());
    assertThat(answer.isNothingAgreed()).isTrue();
    assertThat(answer.neighbours()).containsExactly(inRotterdam, inUtrecht);
    assertThat(answer.experts()).as("who advises works in Rotterdam only").isEmpty();
  }

  private Answer ask(Municipality place, Optional<Language> language) {
    PartnerShelf partners = new PartnerShelf(services(), cards());
    return new RouteFinder(new ChainShelf(chains()), partners, Clock.fixed(NOW, ZoneOffset.UTC))
        .answer(new Asked(PARENTING, place, language), Reader.EVERYBODY);
  }

  private static ChainCards.Card card(String slug, Municipality place) {
    return new ChainCards.Card(
        ChainId.next(),
        new Slug(slug),
        new Area.Town(place.code()),
        PARENTING,
        LocalizedText.dutch("Ouders die gevlucht zijn"),
        OrganisationId.next(),
        Optional.empty(),
        ChainCards.Deadlines.USUAL,
        Optional.of(1));
  }

  private ChainCards chains() {
    List<ChainCards.Card> all = List.of(inUtrecht, inRotterdam);
    return new ChainCards() {
      @Override
      public Optional<ChainCards.Card> card(ChainId chain) {
        return all.stream().filter(each -> each.id().equals(chain)).findFirst();
      }

      @Override
      public List<ChainCards.Card> all() {
        return all;
      }

      @Override
      public Optional<Drawn> version(ChainId chain, int number) {
        return Optional.of(new Drawn(chain, number, Optional.empty(), Optional.empty(), links));
      }

      @Override
      public Optional<Drawn> agreed(ChainId chain) {
        return version(chain, 1);
      }
    };
  }

  private ServiceCards services() {
    Map<OrganisationId, Entry> all = town.speaking().partners();
    return new ServiceCards() {
      @Override
      public Map<OrganisationId, Entry> of(Collection<OrganisationId> partners, Reader reader) {
        return partners.stream().collect(Collectors.toMap(id -> id, id -> all.get(id)));
      }

      @Override
      public List<Entry> listed(Reader reader) {
        return List.copyOf(all.values());
      }
    };
  }

  private PartnerCards cards() {
    PartnerCards.Card card = new PartnerCards.Card(adviser.partner(), adviser.slug(), Set.of());
    return new PartnerCards() {
      @Override
      public Map<OrganisationId, PartnerCards.Card> cards(
          Collection<OrganisationId> organisations) {
        return organisations.contains(card.id()) ? Map.of(card.id(), card) : Map.of();
      }

      @Override
      public Optional<PartnerCards.Card> bySlug(Slug slug) {
        return Optional.of(card);
      }

      @Override
      public List<PartnerCards.Card> advisingOn(TopicCode topic) {
        return List.of(card);
      }
    };
  }
}
