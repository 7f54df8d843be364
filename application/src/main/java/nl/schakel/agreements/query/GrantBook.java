package nl.schakel.agreements.query;

import java.util.List;
import java.util.Optional;
import nl.schakel.agreements.model.Grant;
import nl.schakel.shared.Slug;

/** The grants that everybody may read about. */
public interface GrantBook {

  /** By Dutch name. */
  List<Grant> all();

  Optional<Grant> find(Slug slug);
}
