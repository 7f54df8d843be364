package nl.schakel.people;

import nl.schakel.shared.LocalizedText;

/**
 * What another feature shows of an organisation.
 *
 * @param country ISO 3166-1 alpha-2, {@code NL} or {@code BE}
 */
public record OrganisationCard(
    OrganisationId id, LocalizedText name, OrganisationKind kind, String country) {}
