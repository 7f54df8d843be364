package nl.schakel.chains.usecase;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.chains.model.Gap;
import nl.schakel.chains.model.Gap.AcceptedAsIs;
import nl.schakel.chains.model.Gap.Open;
import nl.schakel.chains.model.Gap.Solved;
import nl.schakel.chains.model.Gap.Taken;
import nl.schakel.chains.usecase.KeepGaps.Step;

/** Which step is possible from which state. */
final class GapSteps {

  private GapSteps() {}

  /** Of one that was just told, and is not solved therefore. */
  static Taken taken(Gap gap, Instant now) {
    return switch (gap) {
      case Open open -> open.take(now);
      case Taken already -> already;
      case AcceptedAsIs accepted -> accepted.take(now);
      case Solved _ -> throw new IllegalStateException("a solved gap is told no more");
    };
  }

  static Optional<Gap> after(Gap gap, Step step, Instant now) {
    return switch (step) {
      case Step.Take _ ->
          switch (gap) {
            case Open open -> Optional.of(open.take(now));
            case AcceptedAsIs accepted -> Optional.of(accepted.take(now));
            case Taken _, Solved _ -> Optional.empty();
          };
      case Step.Solve(String note) ->
          gap instanceof Taken taken ? Optional.of(taken.solve(note, now)) : Optional.empty();
      case Step.AcceptAsIs(String note) ->
          gap instanceof Taken taken ? Optional.of(taken.acceptAsIs(note, now)) : Optional.empty();
    };
  }
}
