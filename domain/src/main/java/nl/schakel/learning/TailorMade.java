package nl.schakel.learning;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.agreements.GrantId;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.PersonName;
import nl.schakel.shared.Slug;

/** Trainings that are made for one organisation, for the feature where they are asked for. */
public interface TailorMade {

  /** Only of a programme in the catalogue that is made to measure. */
  Optional<Offer> find(Slug programme);

  /** Also of one that is no longer in the catalogue. */
  Optional<Offer> find(ProgrammeId programme);

  /** Those that were ever in the catalogue and that this grant pays for. */
  List<Offer> paidBy(GrantId grant);

  /** What is offered to organisations. */
  record Offer(
      ProgrammeId id,
      Slug slug,
      LocalizedText title,
      OrganisationId organiser,
      Optional<GrantId> grant) {}

  /** Closed editions: nobody sees them but who is named for them. */
  interface ClosedEditions {

    /** Plans one, open for the names of who comes. */
    Planned plan(Actor planner, Plan plan);

    /** It does not take place; whoever was named hears. */
    void cancel(Actor planner, EditionId edition);

    /** Somebody of the organisation comes. */
    Seated seat(EditionId edition, Colleague colleague);

    /** Somebody does not come after all; the place can be filled again. */
    Unseated unseat(EditionId edition, EnrolmentId enrolment, Optional<Actor> by);

    /** Somebody belongs to those who meet; also between two sessions. */
    Seated join(EditionId edition, PersonId member);

    /** Somebody no longer belongs to those who meet; also between two sessions. */
    Unseated leave(EditionId edition, EnrolmentId enrolment, Optional<Actor> by);
  }

  /** For whom a programme is, asked before anybody is let in. */
  interface Audience {

    /** Why not, of those of these people for whom it is not. */
    Map<PersonId, RefusalReason> barred(ProgrammeId programme, Collection<PersonId> people);

    /** The same of whoever has this address, known or not. */
    Optional<RefusalReason> barred(ProgrammeId programme, EmailAddress address);
  }

  /**
   * How a closed edition is to run.
   *
   * @param place empty when online
   * @param joiningLink for all of its sessions
   */
  record Plan(
      ProgrammeId programme,
      Language language,
      Optional<EnrolmentCards.Place> place,
      int places,
      List<Part> parts,
      ZoneId zone,
      Optional<URI> joiningLink) {

    public Plan {
      parts = List.copyOf(parts);
    }
  }

  /** One session. */
  record Part(Instant start, Instant end) {}

  /** How planning went. */
  sealed interface Planned {

    record Done(EditionId edition) implements Planned {}

    record InThePast() implements Planned {}

    /** Its programme is not in the catalogue. */
    record NotOffered() implements Planned {}
  }

  /** Somebody who is named by their organisation. */
  record Colleague(
      PersonName name,
      EmailAddress email,
      Language language,
      String organisation,
      Optional<String> jobTitle) {

    @Override
    public String toString() {
      return "Colleague[…]";
    }
  }

  /** How naming somebody went. */
  sealed interface Seated {

    record Done(EnrolmentId enrolment) implements Seated {}

    record Already(EnrolmentId enrolment) implements Seated {}

    record Refused(RefusalReason reason) implements Seated {}
  }

  /** How giving a place back went. */
  sealed interface Unseated {

    /** Now or already. */
    record Done() implements Unseated {}

    /** The training has begun, or for who leaves: is over. */
    record TooLate() implements Unseated {}
  }

  /** How much is asked for; told by the feature where it is asked. */
  interface Demand {

    /** How many free trainings there are this year; empty when none are free. */
    Optional<Room> room(GrantId grant);
  }

  /** So many of the free trainings were given, and so many organisations wait. */
  record Room(int given, int quota, int waiting) {}
}
