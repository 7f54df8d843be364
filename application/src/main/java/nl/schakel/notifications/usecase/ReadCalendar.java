package nl.schakel.notifications.usecase;

import java.util.Optional;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.people.PersonId;

/** Somebody's sessions as iCalendar text, to download or to subscribe to. */
public interface ReadCalendar {

  /** Everything that somebody has a place in, at the secret address that was made for it. */
  Optional<Calendar> atSecretAddress(String secret);

  /** One enrolment, for whoever came by a personal link in a mail. */
  Optional<Calendar> byPersonalLink(String token, EnrolmentId enrolment);

  /** The meetings with parents that somebody said they come to, by the link that asked them. */
  Optional<Calendar> byGroupLink(String token);

  /** One enrolment, if it is this person's. */
  Optional<Calendar> ofEnrolment(EnrolmentId enrolment, PersonId person);

  /** Makes a secret address, shown this once; the one before it is worth nothing any more. */
  String newSecret(PersonId person);

  /**
   * A calendar.
   *
   * @param version changes when anything in it does
   */
  record Calendar(String text, String version) {}
}
