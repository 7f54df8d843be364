package nl.schakel.partners.usecase;

import nl.schakel.people.OrganisationId;

/** Keeps the directory saying what organisations are called now. */
public interface FollowOrganisations {

  /** Takes over name, kind and country; nothing happens for who is not in the directory. */
  void follow(OrganisationId organisation);
}
