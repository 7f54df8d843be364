package nl.schakel.measures.web;

import java.util.Optional;
import nl.schakel.agreements.CovenantCards;
import nl.schakel.agreements.CovenantCards.Promised;
import nl.schakel.agreements.CovenantCards.State;
import nl.schakel.agreements.CovenantCards.Stood;
import nl.schakel.measures.web.ChainMeasuresPage.Agreed;
import nl.schakel.measures.web.ChainMeasuresPage.Promise;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;
import nl.schakel.shared.web.Said;

/** What was promised in a covenant, and how that stands. */
final class PromiseShowing {

  private PromiseShowing() {}

  static Agreed of(CovenantCards.Card covenant, Frame frame) {
    return new Agreed(
        new Link(covenant.name().in(frame.language()), "/covenants/" + covenant.slug().value()),
        covenant.promises().stream().map(each -> promise(each, frame)).toList());
  }

  private static Promise promise(Promised promised, Frame frame) {
    Optional<Stood> stood = promised.stood();
    return new Promise(
        Said.of(promised.statement(), frame.language()),
        stood.map(Stood::state).map(state -> status(state, frame)).orElseGet(() -> none(frame)),
        stood.flatMap(Stood::figure),
        stood.map(Stood::on).map(frame.dates()::day));
  }

  private static Status none(Frame frame) {
    return new Status(frame.text("agreements.commitment.state.NONE"), Tone.NEUTRAL);
  }

  private static Status status(State state, Frame frame) {
    return new Status(frame.text("agreements.commitment.state." + state), Tone.of(state.sign()));
  }
}
