package nl.schakel.agreements;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;

/** What other features may ask about covenants. */
public interface CovenantCards {

  Optional<Card> card(CovenantId covenant);

  /** By the day from which they hold, the latest first. */
  List<Card> cards();

  /**
   * A covenant.
   *
   * @param until the first day on which it holds no more; empty when nobody agreed on one
   * @param evaluation when its parties look back together
   * @param promises what was promised in it
   */
  record Card(
      CovenantId id,
      Slug slug,
      LocalizedText name,
      Optional<LocalDate> until,
      Optional<LocalDate> evaluation,
      List<OrganisationId> parties,
      List<Promised> promises) {

    public Card {
      parties = List.copyOf(parties);
      promises = List.copyOf(promises);
    }

    public boolean isOver(LocalDate today) {
      return until.filter(end -> !today.isBefore(end)).isPresent();
    }

    public boolean isEvaluationOverdue(LocalDate today) {
      return evaluation.filter(today::isAfter).isPresent();
    }
  }

  /**
   * A promise.
   *
   * @param stood when somebody looked last; empty when nobody did
   * @param yardstick what is counted of referrals
   */
  record Promised(LocalizedText statement, Optional<Stood> stood, Optional<Yardstick> yardstick) {}

  /**
   * How a promise stood.
   *
   * @param figure what was counted, as people write it
   */
  record Stood(State state, LocalDate on, Optional<String> figure) {}

  /** In one word. */
  enum State {
    ON_TRACK(Sign.INFORMATION),
    AT_RISK(Sign.ATTENTION),
    KEPT(Sign.DONE),
    NOT_KEPT(Sign.WRONG);

    private final Sign sign;

    State(Sign sign) {
      this.sign = sign;
    }

    /** The same wherever it is told. */
    public Sign sign() {
      return sign;
    }
  }

  /** What a state means to who reads it. */
  enum Sign {
    INFORMATION,
    ATTENTION,
    DONE,
    WRONG
  }
}
