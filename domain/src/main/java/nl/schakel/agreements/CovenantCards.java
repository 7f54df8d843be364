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
   */
  record Card(
      CovenantId id,
      Slug slug,
      LocalizedText name,
      Optional<LocalDate> until,
      Optional<LocalDate> evaluation,
      List<OrganisationId> parties) {

    public Card {
      parties = List.copyOf(parties);
    }

    public boolean isOver(LocalDate today) {
      return until.filter(end -> !today.isBefore(end)).isPresent();
    }

    public boolean isEvaluationOverdue(LocalDate today) {
      return evaluation.filter(today::isAfter).isPresent();
    }
  }
}
