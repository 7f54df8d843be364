package nl.schakel.people.persistence;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface PersonRows extends ListCrudRepository<PersonRow, UUID> {}
