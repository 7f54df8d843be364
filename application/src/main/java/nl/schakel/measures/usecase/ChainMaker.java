package nl.schakel.measures.usecase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import nl.schakel.measures.model.Suppression;
import nl.schakel.measures.model.Survival;
import nl.schakel.measures.model.Tally;
import nl.schakel.measures.query.Tallies;
import nl.schakel.measures.usecase.ReadMeasures.ChainMeasures;
import nl.schakel.measures.usecase.ReadMeasures.Days;
import nl.schakel.measures.usecase.ReadMeasures.Freshness;
import nl.schakel.measures.usecase.ReadMeasures.OfQuarter;
import nl.schakel.measures.usecase.ReadMeasures.Why;
import nl.schakel.referrals.Reason;

/** Says of a chain what may be said. */
final class ChainMaker {

  private static final double HALF = 0.5;
  private static final double MOST = 0.9;

  private final Card chain;
  private final List<LinkId> links;
  private final int year;

  ChainMaker(Card chain, List<LinkId> links, int year) {
    this.chain = chain;
    this.links = links;
    this.year = year;
  }

  ChainMeasures make(
      Tallies.Chain counted, Freshness freshness, Optional<CovenantCards.Card> covenant) {
    Tally all = counted.all();
    Map<Measure, Share> shares = new EnumMap<>(Measure.class);
    Stream.of(Measure.values()).forEach(measure -> shares.put(measure, measure.of(all)));
    return new ChainMeasures(
        chain,
        year,
        steps(all),
        shares,
        days(counted.answer()),
        days(counted.contact()),
        reasons(counted.reasons()),
        LinkFigures.of(counted.links(), links),
        quarters(counted.offered()),
        freshness,
        covenant);
  }

  private static Map<Count, Figure> steps(Tally all) {
    List<Figure> figures = Suppression.nested(all.of(Measure.STEPS));
    Map<Count, Figure> steps = new EnumMap<>(Count.class);
    IntStream.range(0, figures.size())
        .forEach(i -> steps.put(Measure.STEPS.get(i), figures.get(i)));
    return steps;
  }

  /** Of few, a median says when it happened to one of them. */
  private static Days days(Survival survival) {
    return survival.happened() < Figure.FEWEST
        ? new Days(Optional.empty(), Optional.empty())
        : new Days(survival.within(HALF), survival.within(MOST));
  }

  private static List<Why> reasons(Map<Reason, Long> reasons) {
    List<Map.Entry<Reason, Long>> sorted =
        reasons.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
    List<Figure> figures = Suppression.parts(sorted.stream().map(Map.Entry::getValue).toList());
    return IntStream.range(0, sorted.size())
        .mapToObj(i -> new Why(sorted.get(i).getKey(), figures.get(i)))
        .sorted(Comparator.comparingLong(why -> -why.number().least()))
        .toList();
  }

  /** The four quarters of a year are the parts of what the page of that year tells. */
  private List<OfQuarter> quarters(Map<Quarter, Long> offered) {
    List<OfQuarter> quarters = new ArrayList<>();
    for (int each = year - 1; each <= year; each++) {
      List<Quarter> four =
          List.of(
              new Quarter(each, 1),
              new Quarter(each, 2),
              new Quarter(each, 3),
              new Quarter(each, 4));
      List<Figure> figures =
          Suppression.parts(four.stream().map(one -> offered.getOrDefault(one, 0L)).toList());
      IntStream.range(0, 4)
          .mapToObj(i -> new OfQuarter(four.get(i), figures.get(i)))
          .forEach(quarters::add);
    }
    return quarters;
  }
}
