package nl.schakel.agreements.usecase;

import java.time.LocalDate;
import nl.schakel.access.Actor;
import nl.schakel.agreements.AllianceId;
import nl.schakel.agreements.model.Alliance.Profile;
import nl.schakel.agreements.model.Memberships;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Slug;

/**
 * What coordinators say of the alliances that their organisations keep. Every method throws {@link
 * nl.schakel.shared.NotFoundException} for an alliance or a keeper that is not theirs.
 */
public interface KeepAlliances {

  Outcome record(Actor actor, Profile profile, Memberships memberships);

  /**
   * Changes all that is said of it.
   *
   * @throws nl.schakel.shared.StaleChangeException when somebody else did in the meantime
   */
  Outcome revise(
      Actor actor, AllianceId alliance, long version, Profile profile, Memberships memberships);

  /** The day is the first without this member; it may be one to come. */
  Outcome letLeave(Actor actor, AllianceId alliance, OrganisationId member, LocalDate day);

  /** The day is the first without this alliance. */
  Outcome end(Actor actor, AllianceId alliance, LocalDate day);

  /** It was ended by mistake, or begins again. */
  Outcome resume(Actor actor, AllianceId alliance);

  /** How it went. */
  sealed interface Outcome {

    record Done(AllianceId alliance) implements Outcome {}

    /** Another alliance has this address. */
    record SlugTaken(Slug slug) implements Outcome {}

    /** Not from the state that it is in: what ended has no members to leave. */
    record NotNow() implements Outcome {}

    /** On the day before, the organisation does not belong to it. */
    record NotAMember() implements Outcome {}

    /** Who leads can leave when another one leads. */
    record LeadCannotLeave() implements Outcome {}

    /** Nobody knows today that it will have ended. */
    record InTheFuture() implements Outcome {}
  }
}
