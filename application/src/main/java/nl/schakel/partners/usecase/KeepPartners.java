package nl.schakel.partners.usecase;

import nl.schakel.access.Actor;
import nl.schakel.partners.model.Profile;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Slug;

/**
 * What coordinators do with the directory. Every method throws {@link
 * nl.schakel.shared.NotFoundException} for an organisation or an entry that does not exist.
 */
public interface KeepPartners {

  /** Puts an organisation into the directory. */
  Outcome list(Actor actor, OrganisationId organisation, Slug slug, Profile profile);

  /**
   * Changes what the directory says of it.
   *
   * @throws nl.schakel.shared.StaleChangeException when somebody else did in the meantime
   */
  Outcome revise(Actor actor, OrganisationId partner, long version, Profile profile);

  /** Nobody finds it until it is shown again. */
  Outcome hide(Actor actor, OrganisationId partner);

  Outcome show(Actor actor, OrganisationId partner);

  /** It turned out to be, or became, part of another: its page leads there from now on. */
  Outcome merge(Actor actor, OrganisationId partner, OrganisationId into);

  /** How it went. */
  sealed interface Outcome {

    record Done(OrganisationId partner, Slug slug) implements Outcome {}

    /** It has an entry already. */
    record AlreadyListed(Slug slug) implements Outcome {}

    /** Another partner has this address. */
    record SlugTaken(Slug slug) implements Outcome {}

    /** It is no longer an organisation of its own, or the other one is not. */
    record PartOfAnother() implements Outcome {}
  }
}
