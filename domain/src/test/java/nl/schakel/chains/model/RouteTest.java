package nl.schakel.chains.model;

import static nl.schakel.chains.model.RouteTown.ROTTERDAM;
import static nl.schakel.chains.model.RouteTown.TIGRINYA;
import static nl.schakel.chains.model.RouteTown.card;
import static nl.schakel.chains.model.RouteTown.chain;
import static nl.schakel.chains.model.RouteTown.link;
import static nl.schakel.chains.model.RouteTown.when;
import static nl.schakel.chains.model.RouteTown.whenLongerThan;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.schakel.chains.ChainCards.Card;
import nl.schakel.chains.Link;
import nl.schakel.chains.Link.Kind;
import nl.schakel.chains.Link.Occasion;
import nl.schakel.chains.Link.Part;
import nl.schakel.chains.model.Route.Act;
import nl.schakel.chains.model.Route.Step;
import nl.schakel.partners.ServiceCards.Entry;
import nl.schakel.partners.ServiceCards.Taking;
import nl.schakel.places.Area;
import nl.schakel.places.Province;
import nl.schakel.shared.Country;
import nl.schakel.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where somebody in Rotterdam can go today. */
class RouteTest {

  private static final Duration TODAY = Duration.ZERO;

  private final RouteTown town = new RouteTown();
  private final Entry vraagbaak = town.partner("vraagbaak");
  private final Entry first = town.partner("gezinscentrum");
  private final Entry second = town.partner("thuis-in-taal");
  private final Entry third = town.partner("buurthuis");

  private final Link last = link(Kind.WARM_REFER, third, Part.ALTERNATIVE);
  private final Link other =
      link(Kind.WARM_REFER, second, Part.ALTERNATIVE, when(Occasion.CLOSED, last));
  private final Link primary =
      link(
          Kind.WARM_REFER,
          first,
          Part.PRIMARY,
          whenLongerThan(42, other),
          when(Occasion.CLOSED, other),
          when(Occasion.LANGUAGE_MISSING, last),
          when(Occasion.OUT_OF_AREA, last));

  @Test
  void what_the_municipality_agreed_comes_before_its_province_and_that_before_the_country() {
    Card ofTown = card(new Area.Town(ROTTERDAM.code()), 2);
    Card ofProvince = card(new Area.Region(Province.NL_ZH), 1);
    Card ofCountry = card(new Area.Nation(Country.NL), 5);
    Card elsewhere = card(new Area.Nation(Country.BE), 1);
    List<Card> all = List.of(elsewhere, ofCountry, ofProvince, ofTown);
    assertThat(Route.nearest(all, ROTTERDAM)).containsExactly(ofTown);
    assertThat(Route.nearest(all.subList(0, 3), ROTTERDAM)).containsExactly(ofProvince);
    assertThat(Route.nearest(all.subList(0, 2), ROTTERDAM)).containsExactly(ofCountry);
    assertThat(Route.nearest(all.subList(0, 1), ROTTERDAM)).isEmpty();
  }

  @Test
  void chains_for_different_people_in_one_place_are_all_told_and_what_is_not_agreed_is_not() {
    Card one = card(new Area.Town(ROTTERDAM.code()), 1);
    Card another = card(new Area.Town(ROTTERDAM.code()), 3);
    Card draft = card(new Area.Town(ROTTERDAM.code()), 0);
    assertThat(Route.nearest(List.of(one, draft, another), ROTTERDAM))
        .containsExactly(one, another);
  }

  @ParameterizedTest
  @CsvSource({
    "SIGNAL, PRIMARY, DISCUSS",
    "DISCUSS, PRIMARY, DISCUSS",
    "CONSULT, ADVICE_ONLY, ADVICE",
    "WARM_REFER, PRIMARY, REFER",
    "SUPPORT_BESIDE, PRIMARY, REFER",
    "SUPPORT_BESIDE, BRIDGE, BRIDGE",
    "WARM_REFER, INTRODUCER, BRIDGE",
    "FEEDBACK, PRIMARY, AFTERWARDS",
    "AFTERCARE, PRIMARY, AFTERWARDS",
    "REFER_BACK, PRIMARY, AFTERWARDS"
  })
  void one_talks_asks_refers_and_is_helped_over_the_threshold(Kind kind, Part part, Act act) {
    assertThat(Act.of(link(kind, first, part))).isEqualTo(act);
  }

  @Test
  void steps_stand_in_the_order_in_which_one_does_them() {
    Link bridge = link(Kind.SUPPORT_BESIDE, third, Part.BRIDGE);
    Link advice = link(Kind.CONSULT, vraagbaak, Part.ADVICE_ONLY);
    Link talk = link(Kind.DISCUSS, vraagbaak, Part.PRIMARY);
    assertThat(through(town.speaking(), bridge, last, other, primary, advice, talk))
        .extracting(Step::link)
        .containsExactly(talk, advice, primary, last, other, bridge);
  }

  @Test
  void who_takes_people_and_speaks_the_language_is_simply_there() {
    Step step = taken(town.speaking(Language.DUTCH));
    assertThat(step.isOpen()).isTrue();
    assertThat(step.instead()).isEmpty();
  }

  @Test
  void a_language_that_nobody_there_speaks_leads_to_what_was_agreed_for_it() {
    town.interprets(third);
    Step step = taken(town.speaking(TIGRINYA));
    assertThat(step.hindrances()).containsExactly(new Hindrance.Unspoken(TIGRINYA));
    assertThat(step.instead()).contains(last.id());
  }

  @Test
  void an_alternative_that_does_not_speak_it_either_is_not_proposed() {
    Step step = taken(town.speaking(TIGRINYA));
    assertThat(step.instead()).isEmpty();
    assertThat(Route.through(chain(primary, other, last), town.speaking(TIGRINYA)).isDeadEnd())
        .isTrue();
  }

  @Test
  void who_only_asks_for_advice_needs_no_other_language_and_no_free_place() {
    town.says(vraagbaak, Taking.CLOSED, Optional.empty(), TODAY);
    Link advice = link(Kind.CONSULT, vraagbaak, Part.ADVICE_ONLY);
    assertThat(through(town.speaking(TIGRINYA), advice)).allMatch(Step::isOpen);
  }

  @Test
  void who_is_full_leads_on_and_when_the_next_is_full_too_further() {
    town.says(first, Taking.CLOSED, Optional.empty(), TODAY);
    assertThat(taken(town.speaking()).instead()).contains(other.id());
    town.says(second, Taking.CLOSED, Optional.empty(), TODAY);
    assertThat(taken(town.speaking()).hindrances()).containsExactly(new Hindrance.Full());
    assertThat(taken(town.speaking()).instead()).contains(last.id());
    assertThat(through(town.speaking(), primary, other, last))
        .extracting(Step::link)
        .containsExactly(last, primary, other);
  }

  @ParameterizedTest
  @CsvSource({"42, false", "43, true", "200, true"})
  void only_a_longer_wait_than_was_agreed_is_in_the_way(int days, boolean inTheWay) {
    town.says(first, Taking.WAITLIST, Optional.of(days), TODAY);
    Step step = taken(town.speaking());
    assertThat(step.isOpen()).isNotEqualTo(inTheWay);
    assertThat(step.instead().isPresent()).isEqualTo(inTheWay);
  }

  @ParameterizedTest
  @CsvSource({"P0D, false", "P29D, false", "P30D, true", "P400D, true"})
  void what_was_said_of_capacity_more_than_thirty_days_ago_counts_no_more(
      Duration ago, boolean open) {
    town.says(first, Taking.CLOSED, Optional.empty(), ago);
    assertThat(taken(town.speaking()).isOpen()).isEqualTo(open);
  }

  @Test
  void who_works_elsewhere_or_left_the_directory_cannot_be_gone_to() {
    town.worksIn(first, new Area.Town(RouteTown.town("GM0363").code()));
    assertThat(taken(town.speaking()).hindrances()).containsExactly(new Hindrance.Elsewhere());
    assertThat(taken(town.speaking()).instead()).contains(last.id());
    town.isHidden(first);
    assertThat(taken(town.speaking()).hindrances()).containsExactly(new Hindrance.Gone());
    assertThat(taken(town.speaking()).instead()).contains(other.id());
  }

  @Test
  void who_says_nothing_about_where_it_works_works_there_too() {
    town.worksIn(first);
    assertThat(taken(town.speaking()).isOpen()).isTrue();
  }

  @Test
  void alternatives_that_lead_back_end_nowhere_instead_of_going_round() {
    town.says(first, Taking.CLOSED, Optional.empty(), TODAY);
    town.says(second, Taking.CLOSED, Optional.empty(), TODAY);
    Link back =
        new Link(
            other.id(),
            other.from(),
            other.kind(),
            other.to(),
            List.of(),
            List.of(when(Occasion.CLOSED, primary)));
    Route route = Route.through(chain(primary, back), town.speaking());
    assertThat(route.steps()).allMatch(step -> step.instead().isEmpty());
    assertThat(route.isDeadEnd()).isTrue();
  }

  @Test
  void a_chain_without_anybody_to_refer_to_is_a_dead_end() {
    assertThat(Route.through(chain(), town.speaking()).isDeadEnd()).isTrue();
    assertThat(Route.through(chain(primary), town.speaking()).isDeadEnd()).isFalse();
  }

  private Step taken(Surroundings surroundings) {
    return through(surroundings, primary, other, last).stream()
        .filter(step -> step.link().equals(primary))
        .findFirst()
        .orElseThrow();
  }

  private static List<Step> through(Surroundings surroundings, Link... links) {
    return Route.through(chain(links), surroundings).steps();
  }
}
