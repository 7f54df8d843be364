package nl.schakel.advice.query;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.advice.QuestionId;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;

/** Questions with their answers that everybody may read. Nobody learns who asked. */
public interface PublishedQuestions {

  /** Those that have all the words in any form, the newest first. */
  Page<Published> find(Wish wish, PageRequest page);

  Optional<Published> find(QuestionId id);

  /** All of them, for search engines. */
  List<Listed> listed();

  /** How many there are on each topic. */
  Map<TopicCode, Long> counts();

  /** What is looked for. */
  record Wish(Optional<String> words, Optional<TopicCode> topic) {}

  /** That there is one. */
  record Listed(QuestionId id, Instant at) {}

  /** One of them. */
  record Published(
      QuestionId id,
      TopicCode topic,
      OrganisationId partner,
      String question,
      String answer,
      Instant at) {}
}
