package nl.schakel.learning.persistence;

import java.util.UUID;
import nl.schakel.learning.model.Programme.Provision;
import nl.schakel.people.OrganisationId;

/** One element of the column {@code provisions}. */
record ProvisionAsJson(UUID organisation, Provision.Part part) {

  static ProvisionAsJson of(Provision provision) {
    return new ProvisionAsJson(provision.organisation().value(), provision.part());
  }

  Provision toProvision() {
    return new Provision(new OrganisationId(organisation), part);
  }
}
