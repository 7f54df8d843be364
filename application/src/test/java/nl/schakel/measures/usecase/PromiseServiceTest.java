package nl.schakel.measures.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.access.AccountId;
import nl.schakel.access.Actor;
import nl.schakel.access.Assignment;
import nl.schakel.access.Caller;
import nl.schakel.access.Role;
import nl.schakel.agreements.CovenantId;
import nl.schakel.agreements.PromiseCounts;
import nl.schakel.agreements.PromiseCounts.Counted;
import nl.schakel.agreements.PromiseCounts.Found;
import nl.schakel.agreements.PromiseCounts.OfYear;
import nl.schakel.agreements.Yardstick;
import nl.schakel.agreements.Yardstick.Told;
import nl.schakel.chains.ChainCards;
import nl.schakel.chains.ChainId;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.places.Area;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;
import org.junit.jupiter.api.Test;

/** Two chains were agreed by one covenant, each kept by another; one more is not agreed yet. */
class PromiseServiceTest {

  private static final MunicipalityCode ROTTERDAM = new MunicipalityCode("GM0599");
  private static final CovenantId COVENANT = CovenantId.next();
  private static final CovenantId DRAFTED = CovenantId.next();
  private static final OrganisationId KEEPER = OrganisationId.next();
  private static final OrganisationId OTHER_KEEPER = OrganisationId.next();

  private final List<ChainCards.Card> cards =
      List.of(
          card("een", COVENANT, KEEPER, Optional.of(1)),
          card("twee", COVENANT, OTHER_KEEPER, Optional.of(1)),
          card("drie", DRAFTED, OTHER_KEEPER, Optional.empty()));
  private final PromisedTallies tallies = new PromisedTallies();
  private final PromiseCounts counting = counting();

  PromiseServiceTest() {
    tallies.put(cards.getFirst().id(), 2026, 40, 30);
    tallies.put(cards.getFirst().id(), 2025, 20, 3);
    tallies.put(cards.get(1).id(), 2026, 60, 20);
  }

  @Test
  void who_keeps_a_chain_sees_what_it_comes_to_in_this_year_and_the_last() {
    Found.InFigures found = figures(actor(Role.COORDINATOR, KEEPER));
    assertThat(found.asOf()).contains(LocalDate.of(2026, 11, 16));
    assertThat(found.years()).extracting(OfYear::year).containsExactly(2026, 2025);
    assertThat(found.years()).extracting(OfYear::over).containsExactly(false, true);
    assertThat(found.years())
        .extracting(each -> each.of(Yardstick.Share.ANSWER_RATE))
        .containsExactly(new Counted(new Told.Exactly(75), 1), new Counted(new Told.Below(25), 0));
  }

  @Test
  void who_keeps_both_sees_them_together() {
    Actor both =
        new Actor(
            AccountId.next(),
            PersonId.next(),
            Set.of(
                new Assignment(Role.COORDINATOR, KEEPER),
                new Assignment(Role.COORDINATOR, OTHER_KEEPER)));
    assertThat(figures(both).years().getFirst().of(Yardstick.Share.ANSWER_RATE))
        .isEqualTo(new Counted(new Told.Exactly(50), 2));
  }

  /** Of one chain of a covenant its whole is the figure of that chain. */
  @Test
  void who_sees_no_chain_apart_sees_nothing_of_it_here() {
    assertThat(counting.of(COVENANT, new Caller.Visitor())).isEqualTo(new Found.NotForYou());
    assertThat(counting.of(COVENANT, actor(Role.FUNDER, OrganisationId.next())))
        .isEqualTo(new Found.NotForYou());
    assertThat(counting.of(COVENANT, actor(Role.COORDINATOR, OrganisationId.next())))
        .isEqualTo(new Found.NotForYou());
    assertThat(counting.of(COVENANT, actor(Role.PROFESSIONAL, KEEPER)))
        .isEqualTo(new Found.NotForYou());
    assertThat(tallies.asked).isZero();
  }

  @Test
  void a_covenant_that_no_chain_names_says_so_and_a_draft_is_not_told() {
    assertThat(counting.of(CovenantId.next(), new Caller.Visitor())).isEqualTo(new Found.NoChain());
    assertThat(counting.of(DRAFTED, new Caller.Visitor())).isEqualTo(new Found.NoChain());
    assertThat(counting.of(DRAFTED, actor(Role.COORDINATOR, OTHER_KEEPER)))
        .isInstanceOf(Found.InFigures.class);
  }

  private Found.InFigures figures(Actor actor) {
    return (Found.InFigures) counting.of(COVENANT, actor);
  }

  private PromiseCounts counting() {
    ChainCards chains = new AgreedChains(new ArrayList<>(cards));
    return new PromiseService(
        tallies,
        new Sights(chains, new NoServices()),
        chains,
        Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC));
  }

  private static Actor actor(Role role, OrganisationId organisation) {
    return new Actor(AccountId.next(), PersonId.next(), Set.of(new Assignment(role, organisation)));
  }

  private static ChainCards.Card card(
      String slug, CovenantId covenant, OrganisationId keeper, Optional<Integer> agreed) {
    return new ChainCards.Card(
        ChainId.next(),
        new Slug(slug),
        new Area.Town(ROTTERDAM),
        TopicCode.of("trauma"),
        LocalizedText.dutch("Ouders"),
        keeper,
        Optional.of(covenant),
        ChainCards.Deadlines.USUAL,
        agreed);
  }
}
