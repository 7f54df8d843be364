package nl.schakel.chains.usecase;

import static nl.schakel.chains.model.AChain.NOW;
import static nl.schakel.chains.model.AChain.PARENTING;
import static nl.schakel.chains.model.AChain.ROTTERDAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.schakel.chains.ChainEvent.GapMoved;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.GapId;
import nl.schakel.chains.GapSignals;
import nl.schakel.chains.GapSignals.Kind;
import nl.schakel.chains.GapSignals.Signal;
import nl.schakel.chains.GapSignals.Source;
import nl.schakel.chains.GapSignals.State;
import nl.schakel.chains.model.AChain;
import nl.schakel.chains.model.Finding;
import nl.schakel.chains.model.ReferralChain;
import nl.schakel.chains.query.ChainSheet;
import nl.schakel.chains.usecase.KeepGaps.Acceptance;
import nl.schakel.chains.usecase.KeepGaps.Outcome;
import nl.schakel.chains.usecase.KeepGaps.Step;
import nl.schakel.places.Area;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Country;
import nl.schakel.shared.Language;
import nl.schakel.shared.NotFoundException;
import org.junit.jupiter.api.Test;

/** What people miss is told, taken up, and ends with a word. */
class KeepGapsTest {

  private static final MunicipalityCode ANTWERP = new MunicipalityCode("11002");
  private static final Language TIGRINYA = new Language("ti");
  private static final Language SOMALI = new Language("so");

  private final ChainOffice office = new ChainOffice();
  private final ChainId chain = office.drafted();
  private final GapSignals signals = new GapService(office.gaps, office.told::add);

  @Test
  void a_gap_is_opened_once_and_how_often_it_was_missed_is_told_from_five_times_on() {
    GapId gap = signals.signal(missed(SOMALI));
    IntStream.range(0, 3).forEach(_ -> signals.signal(missed(SOMALI)));
    assertThat(office.gaps.find(gap).orElseThrow().times()).isEmpty();
    signals.signal(missed(SOMALI));
    assertThat(office.gaps.find(gap).orElseThrow().times()).contains(5);
    assertThat(states()).containsExactly(State.OPEN);
  }

  /** Of a moment, and of what makes it unlike others, one could find the hop that it came from. */
  @Test
  void of_when_something_was_missed_no_more_is_kept_than_the_week() {
    Signal monday = missed(SOMALI, Instant.parse("2026-11-15T23:00:00Z"));
    assertThat(missed(SOMALI, Instant.parse("2026-11-22T22:59:59Z"))).isEqualTo(monday);
    assertThat(missed(SOMALI, Instant.parse("2026-11-18T10:42:13Z"))).isEqualTo(monday);
    assertThat(monday.at()).isEqualTo(Instant.parse("2026-11-15T23:00:00Z"));
  }

  @Test
  void a_gap_is_taken_up_before_it_is_solved_and_who_misses_it_again_opens_another() {
    GapId gap = signals.signal(missed(SOMALI));
    assertThat(move(gap, new Step.Solve("Er is een tolk"))).isEqualTo(notNow(State.OPEN));
    assertThat(move(gap, new Step.Take())).isEqualTo(new Outcome.Moved(State.TAKEN));
    assertThat(move(gap, new Step.Take())).isEqualTo(notNow(State.TAKEN));
    assertThat(move(gap, new Step.Solve("Er is een tolk")))
        .isEqualTo(new Outcome.Moved(State.SOLVED));
    assertThat(signals.signal(missed(SOMALI))).isNotEqualTo(gap);
    assertThat(states()).containsExactly(State.OPEN, State.TAKEN, State.SOLVED, State.OPEN);
  }

  @Test
  void who_keeps_another_chain_neither_sees_it_nor_moves_it() {
    GapId gap = signals.signal(missed(SOMALI));
    assertThat(office.keepingGaps.of(office.keeper)).hasSize(1);
    assertThat(office.keepingGaps.of(office.otherKeeper)).isEmpty();
    assertThatThrownBy(() -> office.keepingGaps.move(office.otherKeeper, gap, new Step.Take()))
        .isInstanceOf(NotFoundException.class);
  }

  /** A language that is missed makes a chain unwell, until somebody says that it stays so. */
  @Test
  void what_is_accepted_as_it_is_is_no_finding_any_more() {
    signals.signal(missed(SOMALI));
    signals.signal(missed(TIGRINYA));
    assertThat(languages()).containsExactly(SOMALI);
    assertThat(accept(chain, Optional.empty())).isEqualTo(new Outcome.Moved(State.ACCEPTED_AS_IS));
    assertThat(languages()).isEmpty();
    assertThat(office.keepingGaps.of(office.keeper))
        .anySatisfy(line -> assertThat(line.note()).contains("Niemand in de regio"));
  }

  @Test
  void a_chain_of_a_whole_country_asks_in_which_municipality() {
    var terms = AChain.chain().terms();
    ReferralChain wide =
        ReferralChain.about(
            new ReferralChain.Terms(
                terms.slug(),
                new Area.Nation(Country.NL),
                PARENTING,
                terms.targetGroup(),
                terms.keeper(),
                Optional.empty(),
                terms.deadlines()));
    office.kept.add(wide);
    assertThat(accept(wide.id(), Optional.empty())).isEqualTo(new Outcome.WhichMunicipality());
    assertThat(accept(wide.id(), Optional.of(ANTWERP))).isEqualTo(new Outcome.OutsideArea());
    assertThat(states()).isEmpty();
    assertThat(accept(wide.id(), Optional.of(ROTTERDAM)))
        .isEqualTo(new Outcome.Moved(State.ACCEPTED_AS_IS));
  }

  private Outcome accept(ChainId where, Optional<MunicipalityCode> municipality) {
    return office.keepingGaps.accept(
        office.keeper,
        new Acceptance(
            where, Kind.LANGUAGE, Optional.of(SOMALI), municipality, "Niemand in de regio"));
  }

  private List<Language> languages() {
    return office
        .health
        .findings(ChainSheet.of(office.kept.find(chain).orElseThrow()), office.draft(chain).links())
        .stream()
        .map(Finding::language)
        .flatMap(Optional::stream)
        .toList();
  }

  private Outcome move(GapId gap, Step step) {
    return office.keepingGaps.move(office.keeper, gap, step);
  }

  private static Outcome notNow(State state) {
    return new Outcome.NotNow(state);
  }

  private List<State> states() {
    return office.told.stream()
        .filter(GapMoved.class::isInstance)
        .map(GapMoved.class::cast)
        .map(GapMoved::to)
        .toList();
  }

  private static Signal missed(Language language) {
    return missed(language, NOW);
  }

  private static Signal missed(Language language, Instant at) {
    return new Signal(
        ROTTERDAM,
        PARENTING,
        Optional.empty(),
        Kind.LANGUAGE,
        Optional.of(language),
        Source.DECLINE,
        at);
  }
}
