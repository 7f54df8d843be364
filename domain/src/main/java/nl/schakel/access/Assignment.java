package nl.schakel.access;

import nl.schakel.people.OrganisationId;

/** A role that somebody has in one organisation. */
public record Assignment(Role role, OrganisationId organisation) {}
