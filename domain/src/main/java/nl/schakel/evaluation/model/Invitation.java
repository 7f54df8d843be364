package nl.schakel.evaluation.model;

import nl.schakel.evaluation.InvitationId;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.people.PersonId;

/**
 * That somebody was asked.
 *
 * @param used whether they answered; when they did is not kept anywhere
 */
public record Invitation(
    InvitationId id, EditionId edition, EnrolmentId enrolment, PersonId person, boolean used) {

  public static Invitation to(EditionId edition, EnrolmentId enrolment, PersonId person) {
    return new Invitation(InvitationId.next(), edition, enrolment, person, false);
  }
}
