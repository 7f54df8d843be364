package nl.schakel.supervision.port;

import java.util.Optional;
import nl.schakel.supervision.CircleId;
import nl.schakel.supervision.model.Circle;
import org.jmolecules.ddd.types.Repository;

/** Keeps circles, with who is and was in them. */
public interface Circles extends Repository<Circle, CircleId> {

  void add(Circle.Forming circle);

  /** Nobody else changes it before the transaction ends. */
  Optional<Circle> lock(CircleId id);

  /** Writes what became of a circle that was locked. */
  void save(Circle circle);
}
