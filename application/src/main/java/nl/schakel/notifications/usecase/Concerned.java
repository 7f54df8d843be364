package nl.schakel.notifications.usecase;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.schakel.access.Role;
import nl.schakel.advice.QuestionCards;
import nl.schakel.advice.QuestionCards.Card;
import nl.schakel.advice.QuestionEvent.Change;
import nl.schakel.advice.QuestionEvent.QuestionChanged;
import nl.schakel.people.PersonId;
import nl.schakel.shared.usecase.UseCasePart;

/**
 * Finds who has to hear of a question: who asked, the experts who are to answer, and where there
 * are none, or they keep silent, the coordinators.
 */
@UseCasePart
class Concerned {

  private final QuestionCards questions;
  private final Role.Holders roles;

  Concerned(QuestionCards questions, Role.Holders roles) {
    this.questions = questions;
    this.roles = roles;
  }

  Set<PersonId> of(QuestionChanged event) {
    return questions.card(event.question()).map(card -> of(card, event.change())).orElse(Set.of());
  }

  private Set<PersonId> of(Card card, Change change) {
    return switch (change) {
      case ASKED, REMINDED -> thoseWhoAnswer(card);
      case HANDED_OVER -> {
        Set<PersonId> all = new HashSet<>(thoseWhoAnswer(card));
        all.add(card.asker());
        yield all;
      }
      case ESCALATED -> roles.anywhere(Role.COORDINATOR);
      case ANSWERED, EXPIRED -> Set.of(card.asker());
      case AGREED_TO_PUBLISH -> awaited(card);
      case WITHDRAWN, PUBLISHED, TAKEN_BACK, TAKEN_DOWN -> Set.of();
    };
  }

  /** Who still has to say whether everybody may read it. */
  private Set<PersonId> awaited(Card card) {
    return card.awaited()
        .map(
            party ->
                switch (party) {
                  case ASKER -> Set.of(card.asker());
                  case EXPERT -> experts(card);
                })
        .orElse(Set.of());
  }

  private Set<PersonId> thoseWhoAnswer(Card card) {
    Set<PersonId> experts = experts(card);
    return experts.isEmpty() ? roles.anywhere(Role.COORDINATOR) : experts;
  }

  Set<PersonId> experts(Card card) {
    return roles.of(Role.CHAIN_PARTNER, List.of(card.partner()));
  }
}
