package nl.schakel.supervision;

import java.util.Optional;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;

/** What mails need of circles. */
public interface CircleCards {

  Optional<Card> card(CircleId circle);

  /** Whether this person is one of its members now. */
  boolean has(CircleId circle, PersonId person);

  /** What it is called, and how often it meets. */
  record Card(
      CircleId id, String name, ProgrammeId programme, OrganisationId organiser, int everyWeeks) {}
}
