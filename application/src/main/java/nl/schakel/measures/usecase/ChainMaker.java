package nl.schakel.measures.usecase;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schakel.agreements.CovenantCards;
import nl.schakel.chains.ChainCards.Card;
import nl.schakel.chains.LinkId;
import nl.schakel.measures.model.Count;
import nl.schakel.measures.model.Figure;
import nl.schakel.measures.model.Measure;
import nl.schakel.measures.model.Quarter;
import nl.schakel.measures.model.Share;
import nl.schakel.measures.model.Spread;
import nl.schakel.measures.model.Suppression;
import nl.schakel.measures.model.Survival;
import nl.schakel.measures.model.Tally;
import nl.schakel.measures.query.Tallies;
import nl.schakel.measures.usecase.ReadMeasures.ChainMeasures;
import nl.schakel.measures.usecase.ReadMeasures.Days;
import nl.schakel.measures.usecase.ReadMeasures.Freshness;
import nl.schakel.measures.usecase.ReadMeasures.OfQuarter;

/** Says of a chain what may be said. */
final class ChainMaker {

  private static final double HALF = 0.5;
  private static final double MOST = 0.9;

  private final Card chain;
  private final List<LinkId> links;
  private final Spread spread;
  private final int year;
  private final LocalDate asOf;

  ChainMaker(Card chain, List<LinkId> links, Spread spread, int year, LocalDate asOf) {
    this.chain = chain;
    this.links = links;
    this.spread = spread;
    this.year = year;
    this.asOf = asOf;
  }

  ChainMeasures make(
      Tallies.Chain counted, Freshness freshness, Optional<CovenantCards.Card> covenant) {
    Tally all = counted.all();
    Set<Count> untold = spread.untold(year);
    Map<Measure, Share> shares = new EnumMap<>(Measure.class);
    Stream.of(Measure.values()).forEach(measure -> shares.put(measure, measure.of(all, untold)));
    return new ChainMeasures(
        chain,
        year,
        year < asOf.getYear(),
        steps(all, untold),
        shares,
        days(counted.answer()),
        days(counted.contact()),
        ReasonFigures.of(counted.reasons()),
        LinkFigures.of(counted.links(), links),
        quarters(),
        freshness,
        covenant);
  }

  /** All that were offered are known by the spread; the rest leaves out what may not be counted. */
  private Map<Count, Figure> steps(Tally all, Set<Count> untold) {
    List<Count> told = Measure.STEPS.stream().filter(step -> !untold.contains(step)).toList();
    List<Figure> figures = Suppression.nested(all.of(told));
    Map<Count, Figure> steps = new EnumMap<>(Count.class);
    Measure.STEPS.forEach(step -> steps.put(step, new Figure.Hidden()));
    IntStream.range(0, told.size()).forEach(i -> steps.put(told.get(i), figures.get(i)));
    steps.put(Count.OFFERED, spread.total(year));
    return steps;
  }

  /** Of few, a median says when it happened to one of them. */
  private static Days days(Survival survival) {
    return survival.happened() < Figure.FEWEST
        ? new Days(Optional.empty(), Optional.empty())
        : new Days(survival.within(HALF), survival.within(MOST));
  }

  private List<OfQuarter> quarters() {
    return IntStream.rangeClosed(year - 1, year).boxed().flatMap(this::quarters).toList();
  }

  /** They are the parts of what the page of their year tells. */
  private Stream<OfQuarter> quarters(int each) {
    List<Figure> figures = spread.quarters(each);
    return IntStream.range(0, figures.size())
        .mapToObj(i -> new OfQuarter(new Quarter(each, i + 1), figures.get(i)));
  }
}
