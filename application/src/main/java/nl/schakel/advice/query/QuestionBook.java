package nl.schakel.advice.query;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.schakel.advice.QuestionCards.Standing;
import nl.schakel.advice.QuestionId;
import nl.schakel.advice.model.Publication;
import nl.schakel.advice.model.Question.Details;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;

/** Questions for who asked, who answers and who looks after both. Forgotten ones are not there. */
public interface QuestionBook {

  Optional<Asking> find(QuestionId id);

  /** The newest first. */
  Page<Asking> askedBy(PersonId asker, PageRequest page);

  /** What waits first, by its deadline; then the newest. */
  Page<Asking> of(Collection<OrganisationId> partners, PageRequest page);

  /** All that waits, by its deadline; the words of the questions do not leave the database. */
  Page<Asking> waiting(PageRequest page);

  /** Where time has brought something that nobody noticed yet. */
  List<QuestionId> due(Instant now, int atMost);

  /**
   * A question as its readers see it.
   *
   * @param endedAt when it was answered, withdrawn or given up
   */
  record Asking(
      Details details,
      Standing standing,
      Optional<String> answer,
      Optional<Instant> endedAt,
      Publication publication) {

    @Override
    public String toString() {
      return "Asking[" + details.id().value() + "]";
    }
  }
}
