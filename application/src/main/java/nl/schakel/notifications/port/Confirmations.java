package nl.schakel.notifications.port;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.learning.SubmissionId;
import nl.schakel.people.PersonId;

/**
 * Who was asked to confirm an address. While the question is open nobody is asked again: a public
 * form cannot be used to send a stranger two mails.
 */
public interface Confirmations {

  /** Whether this form is the one for which the person may be asked, also when asked before. */
  Asking ask(PersonId person, SubmissionId submission, Instant openUntil, Instant now);

  /** Closes the question; the form for which it was asked, if it was open. */
  Optional<SubmissionId> answer(PersonId person);

  /** May the person be asked? */
  enum Asking {
    ALLOWED,
    ASKED_FOR_ANOTHER
  }
}
