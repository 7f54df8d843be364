package nl.schakel.advice;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;

/** What mails need of questions: who is concerned, and how it stands. Never what was written. */
public interface QuestionCards {

  /** Of several in one go; none of those that are forgotten. */
  Map<QuestionId, Card> cards(Collection<QuestionId> questions);

  /** Empty once it is forgotten. */
  default Optional<Card> card(QuestionId question) {
    return Optional.ofNullable(cards(List.of(question)).get(question));
  }

  /** Where a question stands. */
  enum Standing {
    ASKED,
    ANSWERED,
    UNANSWERED,
    WITHDRAWN
  }

  /** Whose word is asked before everybody may read it. */
  enum Party {
    ASKER,
    EXPERT
  }

  /**
   * A question without its words.
   *
   * @param partner who is to answer, or did
   * @param due until when an answer was promised
   * @param awaited who has not agreed to show it to everybody, while the other side has
   */
  record Card(
      QuestionId id,
      PersonId asker,
      OrganisationId partner,
      Standing standing,
      Instant due,
      Optional<Party> awaited) {}
}
