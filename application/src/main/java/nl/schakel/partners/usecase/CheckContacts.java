package nl.schakel.partners.usecase;

import nl.schakel.access.Actor;
import nl.schakel.partners.ContactPointId;
import nl.schakel.people.OrganisationId;

/** Once a year the people behind a contact point are asked whether it is still right. */
public interface CheckContacts {

  int LONGEST_COMPLAINT = 280;

  /** Asks those whose year is over, so many at most, and answers how many. */
  int askDue(int atMost);

  /** Who holds the link says that it is right. Using a link up makes it worthless. */
  Outcome confirm(String link);

  /** Who holds the link says what is wrong; a coordinator looks at it. */
  Outcome deny(String link, String what);

  /** A coordinator has looked at what was said. */
  Outcome settle(Actor actor, ContactPointId contactPoint);

  /** How it went. */
  sealed interface Outcome {

    record Noted(OrganisationId partner) implements Outcome {}

    /** The link was used, is too old or never was; or what it was about is gone. */
    record Over() implements Outcome {}
  }
}
