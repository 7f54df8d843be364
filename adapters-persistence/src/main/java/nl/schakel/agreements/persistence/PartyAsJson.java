package nl.schakel.agreements.persistence;

import java.time.LocalDate;
import java.util.UUID;
import nl.schakel.agreements.model.Covenant.Party;
import nl.schakel.people.OrganisationId;

/** One element of the column {@code parties}. */
record PartyAsJson(UUID organisation, Party.Role role, LocalDate signed) {

  static PartyAsJson of(Party party) {
    return new PartyAsJson(party.organisation().value(), party.role(), party.signed());
  }

  Party toParty() {
    return new Party(new OrganisationId(organisation), role, signed);
  }
}
