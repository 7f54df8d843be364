package nl.schakel.agreements.query;

import java.util.List;
import java.util.Optional;
import nl.schakel.agreements.CovenantId;
import nl.schakel.agreements.model.Commitment;
import nl.schakel.agreements.model.Covenant.Terms;
import nl.schakel.shared.Slug;

/** The covenants that everybody may read about. */
public interface CovenantBook {

  /** By the day from which they hold, the latest first. */
  List<CovenantSheet> all();

  Optional<CovenantSheet> find(Slug slug);

  /** One of them. */
  record CovenantSheet(CovenantId id, Terms terms, List<Commitment> commitments, long version) {

    public CovenantSheet {
      commitments = List.copyOf(commitments);
    }
  }
}
