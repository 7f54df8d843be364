package nl.schakel.measures.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.access.AccountId;
import nl.schakel.access.Actor;
import nl.schakel.access.Assignment;
import nl.schakel.access.Role;
import nl.schakel.agreements.CovenantCards;
import nl.schakel.agreements.CovenantCards.Promised;
import nl.schakel.agreements.CovenantId;
import nl.schakel.chains.ChainCards;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.LinkId;
import nl.schakel.measures.model.Count;
import nl.schakel.measures.model.Figure;
import nl.schakel.measures.model.Quarter;
import nl.schakel.measures.model.Share;
import nl.schakel.measures.model.Spread;
import nl.schakel.measures.model.Survival;
import nl.schakel.measures.model.Tally;
import nl.schakel.measures.query.Tallies;
import nl.schakel.measures.usecase.ReadMeasures.Matrix;
import nl.schakel.partners.ServiceCards;
import nl.schakel.partners.TopicCard;
import nl.schakel.partners.TopicCard.Sensitivity;
import nl.schakel.partners.TopicCode;
import nl.schakel.partners.Topics;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.places.Area;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.Slug;
import org.junit.jupiter.api.Test;

/** Rotterdam and Dordrecht have a chain on parenting; Rotterdam has one on forced marriage too. */
class ReadMeasuresTest {

  private static final MunicipalityCode ROTTERDAM = new MunicipalityCode("GM0599");
  private static final MunicipalityCode DORDRECHT = new MunicipalityCode("GM0505");
  private static final MunicipalityCode SCHIEDAM = new MunicipalityCode("GM0606");
  private static final MunicipalityCode DELFT = new MunicipalityCode("GM0503");
  private static final TopicCode PARENTING = TopicCode.of("parenting-in-two-cultures");
  private static final TopicCode MARRIAGE = TopicCode.of("forced-marriage");
  private static final OrganisationId KEEPER = OrganisationId.next();
  private static final OrganisationId OTHER_KEEPER = OrganisationId.next();
  private static final OrganisationId WIDE_KEEPER = OrganisationId.next();
  private static final OrganisationId TOWN_HALL = OrganisationId.next();

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

  private static final CovenantCards.Card COVENANT =
      new CovenantCards.Card(
          CovenantId.next(),
          new Slug("samen"),
          LocalizedText.dutch("Samen"),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(
              new Promised(
                  LocalizedText.dutch("Steun is te vinden."), Optional.empty(), Optional.empty())));

  private final ChainCards.Card rotterdam = card("rotterdam", ROTTERDAM, PARENTING, KEEPER);
  private final ChainCards.Card marriage = card("huwelijk", ROTTERDAM, MARRIAGE, OTHER_KEEPER);
  private final ChainCards.Card dordrecht = card("dordrecht", DORDRECHT, PARENTING, OTHER_KEEPER);
  private final ChainCards.Card province = card("schiedam", SCHIEDAM, PARENTING, WIDE_KEEPER);
  private final List<Tallies.Cell> counted =
      List.of(
          cell(rotterdam, ROTTERDAM, 40, 30, 20, 5),
          cell(marriage, ROTTERDAM, 3, 3, 3, 0),
          cell(dordrecht, DORDRECHT, 12, 12, 6, 0),
          cell(province, SCHIEDAM, 20, 18, 12, 0),
          cell(province, DELFT, 3, 3, 1, 0));
  private final ReadMeasures reading = reading(ReadMeasuresTest::topics);

  @Test
  void a_coordinator_sees_the_chains_that_her_organisation_keeps() {
    Matrix matrix = reading.matrix(actor(Role.COORDINATOR, KEEPER), 2026);
    assertThat(matrix.rows()).extracting(ReadMeasures.Row::municipality).containsExactly(ROTTERDAM);
    ReadMeasures.Cell cell = matrix.rows().getFirst().cells().getFirst().orElseThrow();
    assertThat(cell)
        .isEqualTo(
            new ReadMeasures.Cell(
                new Figure.Exact(40),
                new Share.Percent(75),
                new Share.Percent(50),
                new Share.Percent(13)));
    assertThat(matrix.chains()).containsExactly(rotterdam);
  }

  @Test
  void a_municipality_sees_itself_and_no_topic_that_hurts_by_its_name() {
    Matrix matrix = reading.matrix(actor(Role.MUNICIPALITY_CONTACT, TOWN_HALL), 2026);
    assertThat(matrix.rows()).extracting(ReadMeasures.Row::municipality).containsExactly(ROTTERDAM);
    assertThat(matrix.topics())
        .extracting(column -> column.topic().map(TopicCard::code))
        .containsExactly(Optional.of(PARENTING), Optional.empty());
    assertThat(matrix.rows().getFirst().cells().getLast().orElseThrow().offered())
        .isEqualTo(new Figure.Few());
    assertThat(matrix.rows().getFirst().total().offered()).isEqualTo(new Figure.AtLeast(40));
  }

  @Test
  void who_pays_sees_what_all_are_together_and_no_chain() {
    Actor funder = actor(Role.FUNDER, OrganisationId.next());
    Matrix matrix = reading.matrix(funder, 2026);
    assertThat(matrix.rows()).isEmpty();
    assertThat(matrix.chains()).isEmpty();
    assertThat(matrix.topics().getFirst().total().offered()).isEqualTo(new Figure.AtLeast(72));
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> reading.chain(funder, rotterdam.id(), 2026));
  }

  @Test
  void a_chain_of_another_looks_as_one_that_is_not_there() {
    Actor coordinator = actor(Role.COORDINATOR, KEEPER);
    assertThat(reading.chain(coordinator, rotterdam.id(), 2026).steps())
        .containsEntry(Count.OFFERED, new Figure.Exact(40));
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> reading.chain(coordinator, dordrecht.id(), 2026));
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> reading.chain(coordinator, ChainId.next(), 2026));
  }

  /** In the matrix stands what it is in Schiedam: the rest would be what it is in Delft. */
  @Test
  void a_chain_leaves_out_where_it_was_few_when_its_other_municipalities_are_told() {
    Actor coordinator = actor(Role.COORDINATOR, WIDE_KEEPER);
    assertThat(reading.matrix(coordinator, 2026).rows().getLast().total().offered())
        .isEqualTo(new Figure.Exact(20));
    ReadMeasures.ChainMeasures told = reading.chain(coordinator, province.id(), 2026);
    assertThat(told.steps())
        .containsEntry(Count.OFFERED, new Figure.AtLeast(20))
        .containsEntry(Count.ACCEPTED, new Figure.Exact(12));
    assertThat(told.links().getFirst().offered()).isEqualTo(new Figure.Exact(20));
    assertThat(told.quarters())
        .extracting(ReadMeasures.OfQuarter::offered)
        .doesNotContain(new Figure.Exact(23));
  }

  @Test
  void a_chain_tells_what_was_promised_in_its_covenant() {
    assertThat(
            reading.chain(actor(Role.COORDINATOR, KEEPER), rotterdam.id(), 2026).covenant().stream()
                .flatMap(covenant -> covenant.promises().stream()))
        .containsExactlyElementsOf(COVENANT.promises());
  }

  @Test
  void a_chain_tells_whether_its_year_is_over() {
    Actor coordinator = actor(Role.COORDINATOR, KEEPER);
    assertThat(reading.chain(coordinator, rotterdam.id(), 2026).over()).isFalse();
    assertThat(reading.chain(coordinator, rotterdam.id(), 2025).over()).isTrue();
  }

  @Test
  void a_renamed_topic_keeps_its_figures() {
    Actor coordinator = actor(Role.COORDINATOR, KEEPER);
    LocalizedText name = LocalizedText.dutch("Samen opvoeden");
    Matrix before = reading.matrix(coordinator, 2026);
    Matrix after =
        reading(() -> List.of(new TopicCard(PARENTING, name, Sensitivity.NORMAL)))
            .matrix(coordinator, 2026);
    assertThat(after.topics().getFirst().topic().map(TopicCard::label)).contains(name);
    assertThat(after.rows()).isEqualTo(before.rows());
  }

  @Test
  void a_professional_has_nothing_to_see() {
    assertThat(reading.matrix(actor(Role.PROFESSIONAL, KEEPER), 2026).rows()).isEmpty();
  }

  private record Agreed() implements CovenantCards {
    @Override
    public Optional<Card> card(CovenantId covenant) {
      return cards().stream().filter(card -> card.id().equals(covenant)).findFirst();
    }

    @Override
    public List<Card> cards() {
      return List.of(COVENANT);
    }
  }

  private ReadMeasures reading(Topics topics) {
    return new ReadingService(
        new Counted(),
        topics,
        new Sights(new Cards(), new Towns()),
        new FreshnessCheck(new Cards(), new Towns(), CLOCK),
        new Cards(),
        new Agreed(),
        CLOCK);
  }

  private static Actor actor(Role role, OrganisationId organisation) {
    return new Actor(AccountId.next(), PersonId.next(), Set.of(new Assignment(role, organisation)));
  }

  private static ChainCards.Card card(
      String slug, MunicipalityCode town, TopicCode topic, OrganisationId keeper) {
    return new ChainCards.Card(
        ChainId.next(),
        new Slug(slug),
        new Area.Town(town),
        topic,
        LocalizedText.dutch("Ouders"),
        keeper,
        Optional.of(COVENANT.id()),
        ChainCards.Deadlines.USUAL,
        Optional.of(1));
  }

  private static Tallies.Cell cell(ChainCards.Card chain, MunicipalityCode town, long... counts) {
    return new Tallies.Cell(
        town,
        chain.topic(),
        chain.id(),
        new Tally(
            Map.of(
                Count.OFFERED, counts[0],
                Count.ANSWERED, counts[1],
                Count.ACCEPTED, counts[2],
                Count.UNANSWERED, counts[3])));
  }

  private static List<TopicCard> topics() {
    return List.of(
        new TopicCard(MARRIAGE, LocalizedText.dutch("Huwelijksdwang"), Sensitivity.SPECIAL),
        new TopicCard(PARENTING, LocalizedText.dutch("Opvoeden"), Sensitivity.NORMAL));
  }

  private final class Counted implements Tallies {

    @Override
    public List<Cell> matrix(int year, Wanted wanted) {
      return counted.stream().filter(cell -> isWanted(cell, wanted)).toList();
    }

    private static boolean isWanted(Cell cell, Wanted wanted) {
      return switch (wanted) {
        case Wanted.All _ -> true;
        case Wanted.Of(var chains, var towns) ->
            chains.contains(cell.chain()) || towns.contains(cell.municipality());
      };
    }

    @Override
    public Optional<LocalDate> asOf() {
      return Optional.of(LocalDate.of(2026, 11, 16));
    }

    @Override
    public Spread spread(ChainId chain) {
      Map<MunicipalityCode, Tally> towns = new HashMap<>();
      of(chain).forEach(it -> towns.put(it.municipality(), it.tally()));
      return new Spread(Map.of(new Quarter(2026, 2), towns));
    }

    @Override
    public Map<ChainId, Spread> spreads(Set<ChainId> chains, Set<Integer> years) {
      throw new UnsupportedOperationException("nobody asks for several chains");
    }

    @Override
    public Chain chain(Asked asked) {
      Tally tally =
          Tally.sum(
              of(asked.chain())
                  .filter(cell -> !asked.without().contains(cell.municipality()))
                  .map(Cell::tally)
                  .toList());
      return new Chain(
          Map.of(LinkId.next(), tally), Map.of(), new Survival(Map.of()), new Survival(Map.of()));
    }

    private Stream<Cell> of(ChainId chain) {
      return counted.stream().filter(cell -> cell.chain().equals(chain));
    }

    @Override
    public List<Integer> years() {
      return List.of(2025);
    }
  }

  private final class Cards implements ChainCards {

    @Override
    public Optional<ChainCards.Card> card(ChainId chain) {
      return all().stream().filter(card -> card.id().equals(chain)).findFirst();
    }

    @Override
    public List<ChainCards.Card> all() {
      return List.of(rotterdam, marriage, dordrecht, province);
    }

    @Override
    public Optional<Drawn> version(ChainId chain, int number) {
      return Optional.empty();
    }

    @Override
    public Optional<Drawn> agreed(ChainId chain) {
      return Optional.empty();
    }
  }

  private static final class Towns implements ServiceCards {

    @Override
    public Map<OrganisationId, Entry> of(Collection<OrganisationId> partners, Reader reader) {
      return partners.contains(TOWN_HALL)
          ? Map.of(
              TOWN_HALL,
              new Entry(
                  TOWN_HALL,
                  new Slug("gemeente"),
                  LocalizedText.dutch("Gemeente"),
                  Listing.LISTED,
                  Set.of(new Area.Town(ROTTERDAM)),
                  Set.of(),
                  List.of(),
                  List.of()))
          : Map.of();
    }

    @Override
    public List<Entry> listed(Reader reader) {
      return List.of();
    }
  }
}
