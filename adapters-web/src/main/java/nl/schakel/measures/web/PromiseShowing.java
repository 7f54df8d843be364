package nl.schakel.measures.web;

import java.util.Optional;
import nl.schakel.agreements.CovenantCards;
import nl.schakel.agreements.CovenantCards.Promised;
import nl.schakel.agreements.CovenantCards.State;
import nl.schakel.agreements.CovenantCards.Stood;
import nl.schakel.agreements.Yardstick;
import nl.schakel.agreements.Yardstick.InYear;
import nl.schakel.measures.model.Measure;
import nl.schakel.measures.model.Share;
import nl.schakel.measures.usecase.ReadMeasures.ChainMeasures;
import nl.schakel.measures.web.ChainMeasuresPage.Agreed;
import nl.schakel.measures.web.ChainMeasuresPage.Held;
import nl.schakel.measures.web.ChainMeasuresPage.Promise;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;
import nl.schakel.shared.web.Said;

/** What was promised in a covenant, and how that stands. */
final class PromiseShowing {

  private PromiseShowing() {}

  static Agreed of(CovenantCards.Card covenant, ChainMeasures chain, Frame frame) {
    return new Agreed(
        new Link(covenant.name().in(frame.language()), "/covenants/" + covenant.slug().value()),
        covenant.promises().stream().map(each -> promise(each, chain, frame)).toList());
  }

  private static Promise promise(Promised promised, ChainMeasures chain, Frame frame) {
    Optional<Stood> stood = promised.stood();
    return new Promise(
        Said.of(promised.statement(), frame.language()),
        promised.yardstick().map(yardstick -> held(yardstick, chain, frame)),
        stood.map(Stood::state).map(state -> status(state, frame)).orElseGet(() -> none(frame)),
        stood.flatMap(Stood::figure),
        stood.map(Stood::on).map(frame.dates()::day));
  }

  private static Held held(Yardstick yardstick, ChainMeasures chain, Frame frame) {
    Share share = chain.shares().getOrDefault(Measure.of(yardstick.share()), new Share.Hidden());
    InYear verdict = yardstick.inYear(share.told(), chain.over());
    return new Held(
        frame.text(
            "agreements.yardstick." + yardstick.bound().name(),
            "share",
            frame.text("agreements.yardstick.share." + yardstick.share().name()),
            "percent",
            yardstick.percent()),
        FigureWords.share(share, frame),
        new Status(
            frame.text("agreements.yardstick.verdict." + verdict.name()),
            switch (verdict) {
              case MET -> Tone.DONE;
              case NOT_YET_MET, NOT_MET -> Tone.ATTENTION;
              case UNKNOWN -> Tone.NEUTRAL;
            }));
  }

  private static Status none(Frame frame) {
    return new Status(frame.text("agreements.commitment.state.NONE"), Tone.NEUTRAL);
  }

  private static Status status(State state, Frame frame) {
    return new Status(frame.text("agreements.commitment.state." + state), Tone.of(state.sign()));
  }
}
