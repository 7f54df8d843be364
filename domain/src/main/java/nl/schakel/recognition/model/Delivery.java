package nl.schakel.recognition.model;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.recognition.DeliveryId;
import org.jmolecules.ddd.types.AggregateRoot;

/**
 * A list of points that a register was given; its lines are the awards that point to it.
 *
 * @param organiser whose coordinator gave it
 * @param proof what shows it: the number of a confirmation, the name of a file
 */
public record Delivery(
    DeliveryId id,
    OrganisationId register,
    OrganisationId organiser,
    PersonId by,
    Instant at,
    Optional<String> proof)
    implements AggregateRoot<Delivery, DeliveryId> {

  public static final int LONGEST_PROOF = 200;

  @Override
  public DeliveryId getId() {
    return id;
  }
}
