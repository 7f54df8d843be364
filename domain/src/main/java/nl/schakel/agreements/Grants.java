package nl.schakel.agreements;

import java.util.List;
import java.util.Optional;

/** What other features may ask about grants. */
public interface Grants {

  Optional<GrantCard> find(GrantId id);

  /** Every grant, for a coordinator who says what pays for a programme. */
  List<GrantCard> all();
}
