package nl.schakel.measures.web;

import java.time.LocalDate;
import java.util.Optional;
import nl.schakel.agreements.CovenantCards.Promised;
import nl.schakel.agreements.CovenantCards.State;
import nl.schakel.agreements.CovenantCards.Stood;
import nl.schakel.agreements.Yardstick;
import nl.schakel.agreements.Yardstick.Told;
import nl.schakel.measures.model.Measure;
import nl.schakel.measures.model.Share;
import nl.schakel.measures.usecase.ReadMeasures.ChainMeasures;
import nl.schakel.shared.LocalizedText;

/** What the API says of promises beside the figures of a chain; the names are a contract. */
interface PromiseShapes {

  /**
   * What was promised in the covenant, and how it stood when somebody looked last.
   *
   * @param promised what it is held against; absent when that is not counted
   */
  record CommitmentShape(
      LocalizedText statement,
      Optional<State> state,
      Optional<LocalDate> on,
      Optional<String> figure,
      Optional<PromisedShape> promised) {

    static CommitmentShape of(Promised promise, ChainMeasures chain) {
      return new CommitmentShape(
          promise.statement(),
          promise.stood().map(Stood::state),
          promise.stood().map(Stood::on),
          promise.stood().flatMap(Stood::figure),
          promise.yardstick().map(yardstick -> PromisedShape.of(yardstick, chain)));
    }
  }

  /**
   * A share of all chains of the covenant.
   *
   * @param measure the one of these measures that is promised
   * @param verdict whether this chain in this year comes to it
   * @param standing the same, but what may still be met before the year is over is not yet met
   */
  record PromisedShape(
      Measure measure,
      Yardstick.Bound bound,
      int percent,
      Yardstick.Verdict verdict,
      Yardstick.InYear standing) {

    static PromisedShape of(Yardstick yardstick, ChainMeasures chain) {
      Measure measure = Measure.of(yardstick.share());
      Told told = chain.shares().getOrDefault(measure, new Share.Hidden()).told();
      return new PromisedShape(
          measure,
          yardstick.bound(),
          yardstick.percent(),
          yardstick.verdict(told),
          yardstick.inYear(told, chain.over()));
    }
  }
}
