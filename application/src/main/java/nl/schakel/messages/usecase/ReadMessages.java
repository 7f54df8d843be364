package nl.schakel.messages.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.Runs.Enrolled;
import nl.schakel.learning.Runs.Run;
import nl.schakel.messages.MessageId;
import nl.schakel.messages.query.MessageBook.Sent;
import nl.schakel.people.PersonCard;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Language;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;

/**
 * What was sent to people in an edition. Every method throws {@link
 * nl.schakel.shared.NotFoundException} for an edition that is not the actor's.
 */
public interface ReadMessages {

  Run run(Actor actor, EditionId edition);

  /** Who is in it, by name. */
  List<Enrolled> people(Actor actor, EditionId edition);

  /** Sent last first. */
  Overview list(Actor actor, EditionId edition, PageRequest page);

  Overview find(Actor actor, EditionId edition, MessageId message);

  /**
   * What was sent, with who wrote it.
   *
   * @param subjects of each by language, filled with what is the same for all readers
   */
  record Overview(
      Page<Sent> sent,
      Map<PersonId, PersonCard> writers,
      Map<MessageId, Map<Language, String>> subjects) {

    public Overview {
      writers = Map.copyOf(writers);
      subjects = Map.copyOf(subjects);
    }

    /** In this language if it has that, else as it was written. */
    public String subject(Sent one, Language language) {
      return subjects
          .getOrDefault(one.message().id(), Map.of())
          .getOrDefault(one.message().body().languageFor(language, Language.DUTCH), "");
    }

    public Optional<String> writer(Sent one) {
      return one.message()
          .by()
          .flatMap(person -> Optional.ofNullable(writers.get(person)))
          .map(card -> card.name().value());
    }
  }
}
