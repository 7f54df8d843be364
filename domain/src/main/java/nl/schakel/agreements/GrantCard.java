package nl.schakel.agreements;

import java.util.List;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;

/**
 * What another feature needs of a grant: what it is called, what for, and who pays.
 *
 * @param slug of its page, {@code /grants/{slug}}
 */
public record GrantCard(
    GrantId id,
    Slug slug,
    LocalizedText name,
    LocalizedText purpose,
    List<OrganisationId> funders) {

  public GrantCard {
    funders = List.copyOf(funders);
  }
}
