package nl.schakel.parents.usecase;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.schakel.partners.ServiceCards;
import nl.schakel.partners.ServiceCards.Reader;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.Organisations;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.usecase.UseCasePart;

/** What parents are told of who invites them. */
@UseCasePart
class Providers {

  private final Organisations organisations;
  private final ServiceCards directory;

  Providers(Organisations organisations, ServiceCards directory) {
    this.organisations = organisations;
    this.directory = directory;
  }

  LocalizedText name(OrganisationId provider) {
    return Objects.requireNonNull(organisations.cards(Set.of(provider)).get(provider)).name();
  }

  /** The first one that the directory shows to everybody. */
  Optional<String> phone(OrganisationId provider) {
    return Optional.ofNullable(directory.of(Set.of(provider), Reader.EVERYBODY).get(provider))
        .flatMap(entry -> entry.ways().stream().flatMap(way -> way.phone().stream()).findFirst());
  }
}
