package nl.schakel.agreements.query;

import java.util.List;
import java.util.Optional;
import nl.schakel.agreements.model.Alliance;
import nl.schakel.shared.Slug;

/** The alliances that everybody may read about. */
public interface AllianceBook {

  /** Those that work first, then by Dutch name. */
  List<Alliance> all();

  Optional<Alliance> find(Slug slug);
}
