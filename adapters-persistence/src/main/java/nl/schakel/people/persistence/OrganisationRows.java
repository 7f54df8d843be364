package nl.schakel.people.persistence;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface OrganisationRows extends ListCrudRepository<OrganisationRow, UUID> {}
