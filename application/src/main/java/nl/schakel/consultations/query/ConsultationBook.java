package nl.schakel.consultations.query;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.advice.QuestionId;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.LinkId;
import nl.schakel.consultations.model.Consultation.Conclusion;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.PersonId;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;

/** Consultations for who asked. Forgotten ones are not there. */
public interface ConsultationBook {

  /** Only for who asked: to everybody else it is not there. */
  Optional<Consulted> find(QuestionId question, PersonId asker);

  /** The newest first. */
  Page<Consulted> of(PersonId asker, PageRequest page);

  /**
   * A consultation as who asked sees it.
   *
   * @param conclusion empty until somebody said what came of it
   */
  record Consulted(
      QuestionId question,
      ChainId chain,
      int version,
      LinkId link,
      TopicCode topic,
      Instant askedAt,
      Optional<Conclusion> conclusion,
      Optional<Instant> concludedAt) {}
}
