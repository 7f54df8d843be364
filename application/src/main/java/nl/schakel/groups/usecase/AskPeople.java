package nl.schakel.groups.usecase;

import java.util.List;
import nl.schakel.access.Actor;
import nl.schakel.groups.AskId;
import nl.schakel.groups.GroupPart;
import nl.schakel.groups.MeetingId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.groups.model.Booking.Clash;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.PersonName;

/**
 * Asks people for a group or for one meeting. From then on they are counted on, until they decline
 * or are not needed any more. What is not the coordinator's throws {@link
 * nl.schakel.shared.NotFoundException}.
 */
public interface AskPeople {

  /** To lead the whole group. */
  Outcome lead(Actor actor, ParentGroupId group, GroupPart part, PersonId leader);

  /** To lead one meeting instead of who leads the others. */
  Outcome substitute(Actor actor, ParentGroupId group, Substitution substitution);

  /** To come to one meeting for a partner. */
  Outcome invite(
      Actor actor,
      ParentGroupId group,
      MeetingId meeting,
      OrganisationId partner,
      Somebody representative);

  /** They are not needed any more; done again, it changes nothing. */
  Outcome withdraw(Actor actor, ParentGroupId group, AskId ask);

  /** Who leads one meeting instead, and why. */
  record Substitution(MeetingId meeting, GroupPart part, PersonId leader, String reason) {}

  /** Somebody by what is certain of them. */
  record Somebody(PersonName name, EmailAddress email, Language language) {

    @Override
    public String toString() {
      return "Somebody[…]";
    }
  }

  /** How it went. */
  sealed interface Outcome {

    record Done(AskId ask) implements Outcome {}

    /** Who leads a group speaks its language. */
    record DoesNotSpeak(Language language) implements Outcome {}

    /** Somebody was asked for the same, and is counted on. */
    record AlreadyAsked() implements Outcome {}

    /** They are somewhere else then; nobody was asked. */
    record Clashes(List<Clash> clashes) implements Outcome {

      public Clashes {
        clashes = List.copyOf(clashes);
      }
    }

    /** The group is over or cancelled. */
    record NotNow() implements Outcome {}
  }
}
