package nl.schakel.measures.persistence;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.agreements.PromiseCounts.Counted;
import nl.schakel.agreements.Yardstick;
import nl.schakel.agreements.Yardstick.Told;
import nl.schakel.chains.ChainId;
import nl.schakel.measures.model.Count;
import nl.schakel.measures.model.Measure;
import nl.schakel.measures.model.Quarter;
import nl.schakel.measures.model.Spread;
import nl.schakel.measures.model.Tally;
import nl.schakel.measures.query.Tallies;
import nl.schakel.measures.query.Tallies.Asked;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.referrals.Hops.Hop;
import nl.schakel.shared.persistence.CountedStatements;
import nl.schakel.shared.persistence.DatabaseTest;
import nl.schakel.shared.persistence.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a covenant comes to is what one finds by looking at the facts of its chains one by one. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PromisesAgreeTest {

  private static final int HOPS = 2_000;
  private static final int YEAR = 2025;

  private final TestDatabase database = TestDatabase.fresh();
  private final CountedStatements counted = new CountedStatements(database);
  private final Tallies tallies = new JdbcTallies(JdbcClient.create(counted));
  private final GeneratedHops generated = new GeneratedHops(11);
  private final Fold fold = new Fold();

  @BeforeAll
  void hops_are_told() {
    List<Hop> hops = Stream.generate(generated::next).limit(HOPS).toList();
    new JdbcHopFacts(new NamedParameterJdbcTemplate(database.dataSource())).keep(hops);
    hops.forEach(fold::tell);
  }

  @Test
  void of_each_chain_and_year_all_is_counted() {
    Map<ChainId, Spread> spreads = tallies.spreads(Set.copyOf(generated.chains), Set.of(YEAR));
    for (ChainId chain : generated.chains) {
      assertThat(spreads.get(chain)).isEqualTo(new Spread(folded(isOf(chain))));
    }
  }

  private Map<Quarter, Map<MunicipalityCode, Tally>> folded(Predicate<Hop> wanted) {
    return fold.of(wanted).stream()
        .collect(
            groupingBy(
                hop -> Quarter.of(hop.week()),
                groupingBy(
                    Hop::municipality,
                    Collectors.collectingAndThen(
                        Collectors.toList(), some -> Fold.tally(some, Fold.all())))));
  }

  @Test
  void the_share_of_two_chains_is_that_of_their_hops() {
    List<ChainId> two = generated.chains.subList(0, 2);
    List<Hop> hops = fold.of(isOf(two.getFirst()).or(isOf(two.getLast())));
    long closed = Fold.tally(hops, Fold.all()).of(Count.CLOSED_LOOP);
    long over = Fold.tally(hops, Fold.all()).of(Count.OVER);
    assertThat(Measure.CLOSED_LOOP.of(spreads(two), YEAR))
        .isEqualTo(
            new Counted(new Told.Exactly((int) Math.round(100.0 * closed / over)), two.size()));
  }

  @Test
  void of_one_chain_it_is_what_the_page_of_the_chain_says() {
    for (ChainId chain : generated.chains) {
      Spread spread = tallies.spread(chain);
      Tallies.Chain told =
          tallies.chain(new Asked(chain, YEAR, spread.leftOut(YEAR), GeneratedHops.THIS_WEEK));
      for (Yardstick.Share share : Yardstick.Share.values()) {
        Measure measure = Measure.of(share);
        assertThat(measure.of(spreads(List.of(chain)), YEAR).told())
            .isEqualTo(measure.of(told.all(), spread.untold(YEAR)).told());
      }
    }
  }

  @Test
  void however_many_chains_there_are_it_takes_one_statement_and_for_none_none() {
    Set<ChainId> all = Set.copyOf(generated.chains);
    Set<Integer> years = Set.of(YEAR, YEAR + 1);
    assertThat(counted.during(() -> tallies.spreads(Set.of(ChainId.next()), years))).isEqualTo(1);
    assertThat(counted.during(() -> tallies.spreads(all, years))).isEqualTo(1);
    assertThat(counted.during(() -> tallies.spreads(Set.of(), years))).isZero();
  }

  private List<Spread> spreads(List<ChainId> chains) {
    return new ArrayList<>(tallies.spreads(Set.copyOf(chains), Set.of(YEAR)).values());
  }

  private static Predicate<Hop> isOf(ChainId chain) {
    return hop -> hop.chain().equals(chain) && hop.week().getYear() == YEAR;
  }
}
