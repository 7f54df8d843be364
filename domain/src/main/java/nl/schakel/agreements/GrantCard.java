package nl.schakel.agreements;

import java.util.List;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.LocalizedText;

/** What another feature needs of a grant: what it is called, what for, and who pays. */
public record GrantCard(
    GrantId id, LocalizedText name, LocalizedText purpose, List<OrganisationId> funders) {

  public GrantCard {
    funders = List.copyOf(funders);
  }
}
