package nl.schakel.measures.persistence;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.chains.ChainId;
import nl.schakel.measures.model.Count;
import nl.schakel.measures.model.Quarter;
import nl.schakel.measures.query.Tallies;
import nl.schakel.measures.query.Tallies.Wanted;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.referrals.Hops.Following;
import nl.schakel.referrals.Hops.Hop;
import nl.schakel.referrals.Hops.Loop;
import nl.schakel.referrals.Reason;
import nl.schakel.referrals.ReferralState;
import nl.schakel.shared.persistence.CountedStatements;
import nl.schakel.shared.persistence.DatabaseTest;
import nl.schakel.shared.persistence.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The figures of PostgreSQL are those that one finds by looking at the facts one by one. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeasuresAgreeTest {

  private static final int HOPS = 4_000;
  private static final int YEAR = 2025;

  private final TestDatabase database = TestDatabase.fresh();
  private final CountedStatements counted = new CountedStatements(database);
  private final Tallies tallies = new JdbcTallies(JdbcClient.create(counted));
  private final GeneratedHops generated = new GeneratedHops(5);
  private final Fold fold = new Fold();

  /** Told in any order and more than once, with what they were before they moved on. */
  @BeforeAll
  void thousands_of_hops_are_told() {
    JdbcHopFacts facts = new JdbcHopFacts(new NamedParameterJdbcTemplate(database.dataSource()));
    List<Hop> hops = Stream.generate(generated::next).limit(HOPS).collect(Collectors.toList());
    facts.keep(hops.stream().map(MeasuresAgreeTest::earlier).toList());
    facts.keep(hops);
    Collections.shuffle(hops, new Random(7));
    facts.keep(hops.subList(0, HOPS / 2));
    hops.forEach(fold::tell);
  }

  private static Hop earlier(Hop hop) {
    return new Hop(
        hop.fact(),
        hop.chain(),
        hop.version(),
        hop.link(),
        hop.municipality(),
        hop.topic(),
        hop.receiver(),
        hop.week(),
        hop.language(),
        hop.urgency(),
        ReferralState.OFFERED,
        hop.week(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        hop.handover(),
        Optional.empty(),
        Optional.empty(),
        Loop.OPEN,
        Following.NONE,
        Optional.empty());
  }

  @Test
  void the_matrix_agrees_for_all_and_for_some() {
    assertThat(tallies.matrix(YEAR, new Wanted.All()))
        .containsExactlyInAnyOrderElementsOf(cells(fold.of(hop -> isIn(hop, YEAR))));
    ChainId chain = generated.chains.getFirst();
    MunicipalityCode town = new MunicipalityCode("GM0505");
    assertThat(tallies.matrix(YEAR, new Wanted.Of(Set.of(chain), Set.of(town))))
        .containsExactlyInAnyOrderElementsOf(
            cells(
                fold.of(
                    hop ->
                        isIn(hop, YEAR)
                            && (hop.chain().equals(chain) || hop.municipality().equals(town)))));
    assertThat(tallies.matrix(YEAR, new Wanted.Of(Set.of(), Set.of()))).isEmpty();
    assertThat(tallies.years()).containsExactly(2026, 2025, 2024);
  }

  private static List<Tallies.Cell> cells(List<Hop> hops) {
    List<Tallies.Cell> cells = new ArrayList<>();
    hops.stream()
        .collect(groupingBy(hop -> List.of(hop.municipality(), hop.topic(), hop.chain())))
        .values()
        .forEach(
            some ->
                cells.add(
                    new Tallies.Cell(
                        some.getFirst().municipality(),
                        some.getFirst().topic(),
                        some.getFirst().chain(),
                        Fold.tally(some, Counted.OF_THE_MATRIX))));
    return cells;
  }

  @Test
  void every_measure_of_every_chain_agrees() {
    for (ChainId chain : generated.chains) {
      List<Hop> hops = fold.of(hop -> hop.chain().equals(chain) && isIn(hop, YEAR));
      Tallies.Chain told = tallies.chain(asked(chain, Set.of()));
      hops.stream()
          .collect(groupingBy(Hop::link))
          .forEach(
              (link, some) ->
                  assertThat(told.links().get(link)).isEqualTo(Fold.tally(some, Fold.all())));
      assertThat(told.all()).isEqualTo(Fold.tally(hops, Fold.all()));
      assertThat(told.all().of(Count.OFFERED)).isGreaterThan(200);
      for (double share : List.of(0.1, 0.5, 0.9)) {
        assertThat(told.answer().within(share)).isEqualTo(Fold.answeredWithin(hops, share));
        assertThat(told.contact().within(share)).isEqualTo(Fold.contactWithin(hops, share));
      }
      Map<Reason, Long> reasons =
          hops.stream()
              .flatMap(hop -> hop.reason().stream())
              .collect(groupingBy(reason -> reason, Collectors.counting()));
      assertThat(told.reasons()).isEqualTo(reasons);
      assertThat(tallies.spread(chain).counted())
          .isEqualTo(
              fold.of(hop -> hop.chain().equals(chain)).stream()
                  .collect(
                      groupingBy(
                          hop -> Quarter.of(hop.week()),
                          groupingBy(
                              Hop::municipality,
                              Collectors.collectingAndThen(
                                  Collectors.toList(),
                                  some -> Fold.tally(some, Counted.OF_THE_MATRIX))))));
    }
  }

  @Test
  void a_municipality_that_is_left_out_is_counted_nowhere() {
    ChainId chain = generated.chains.getLast();
    MunicipalityCode town = new MunicipalityCode("GM0505");
    List<Hop> others =
        fold.of(
            hop ->
                hop.chain().equals(chain) && isIn(hop, YEAR) && !hop.municipality().equals(town));
    Tallies.Chain told = tallies.chain(asked(chain, Set.of(town)));
    assertThat(told.all()).isEqualTo(Fold.tally(others, Fold.all()));
    assertThat(told.answer().within(0.5)).isEqualTo(Fold.answeredWithin(others, 0.5));
    assertThat(told.contact().within(0.5)).isEqualTo(Fold.contactWithin(others, 0.5));
    assertThat(told.reasons().values().stream().mapToLong(Long::longValue).sum())
        .isEqualTo(others.stream().filter(hop -> hop.reason().isPresent()).count());
  }

  private static Tallies.Asked asked(ChainId chain, Set<MunicipalityCode> without) {
    return new Tallies.Asked(chain, YEAR, without, GeneratedHops.THIS_WEEK);
  }

  @Test
  void however_many_there_are_it_takes_the_same_statements() {
    ChainId chain = generated.chains.getFirst();
    assertThat(counted.during(() -> tallies.matrix(YEAR, new Wanted.All()))).isEqualTo(1);
    assertThat(counted.during(() -> tallies.spread(chain))).isEqualTo(1);
    assertThat(counted.during(() -> tallies.chain(asked(chain, Set.of())))).isEqualTo(4);
    assertThat(counted.during(() -> tallies.chain(asked(ChainId.next(), Set.of())))).isEqualTo(4);
  }

  private static boolean isIn(Hop hop, int year) {
    return hop.week().getYear() == year;
  }
}
