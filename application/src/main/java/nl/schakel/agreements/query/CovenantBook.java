package nl.schakel.agreements.query;

import java.util.List;
import java.util.Optional;
import nl.schakel.agreements.model.Covenant;
import nl.schakel.shared.Slug;

/** The covenants that everybody may read about. */
public interface CovenantBook {

  /** By the day from which they hold, the latest first. */
  List<Covenant> all();

  Optional<Covenant> find(Slug slug);
}
