package nl.schakel.advice;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;

/** What mails need of questions: who is concerned, and how it stands. Never what was written. */
public interface QuestionCards {

  /** Empty once it is forgotten. */
  Optional<Card> card(QuestionId question);

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
