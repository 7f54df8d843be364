package nl.schakel.groups.port;

import java.util.Optional;
import nl.schakel.groups.GroupPart;
import nl.schakel.groups.model.Leader;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;

/** Keeps who leads groups for whom. */
public interface Leaders {

  /** Instead of what was known of the same person in the same part. */
  void save(Leader leader);

  Optional<Leader> find(PersonId person, OrganisationId provider, GroupPart part);
}
