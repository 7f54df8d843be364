package nl.schakel.chains.usecase;

import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.GapId;
import nl.schakel.chains.GapSignals;
import nl.schakel.chains.query.GapBook.GapLine;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Language;
import nl.schakel.shared.PersonalDataCheck.Finding;

/**
 * What is done about what people miss. Every method throws {@link
 * nl.schakel.shared.NotFoundException} for a gap that is not theirs to look after.
 */
public interface KeepGaps {

  int LONGEST_NOTE = 500;

  /** Those that are theirs to look after, what waits first. */
  List<GapLine> of(Actor actor);

  Outcome move(Actor actor, GapId gap, Step step);

  /** The check showed it, and it stays so for now: told, taken and accepted in one go. */
  Outcome accept(Actor actor, Acceptance acceptance);

  /** What is done. */
  sealed interface Step {

    /** What somebody wrote about it. */
    default Optional<String> words() {
      return switch (this) {
        case Take _ -> Optional.empty();
        case Solve(String note) -> Optional.of(note);
        case AcceptAsIs(String note) -> Optional.of(note);
      };
    }

    record Take() implements Step {}

    record Solve(String note) implements Step {}

    record AcceptAsIs(String note) implements Step {}
  }

  /**
   * What a chain misses and goes on without.
   *
   * @param municipality where; empty is that of the chain, when it is about one
   */
  record Acceptance(
      ChainId chain,
      GapSignals.Kind kind,
      Optional<Language> language,
      Optional<MunicipalityCode> municipality,
      String note) {}

  /** How it went. */
  sealed interface Outcome {

    record Moved(GapSignals.State to) implements Outcome {}

    /** From the state that it is in, this step is not possible. */
    record NotNow(GapSignals.State state) implements Outcome {}

    /** The note leads to somebody; nothing was kept. */
    record TellsOfSomebody(List<Finding> findings) implements Outcome {

      public TellsOfSomebody {
        findings = List.copyOf(findings);
      }
    }

    /** For a chain of more than one municipality somebody has to say which. */
    record WhichMunicipality() implements Outcome {}

    /** The chain is not about the municipality that was said. */
    record OutsideArea() implements Outcome {}
  }
}
