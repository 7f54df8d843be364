package nl.schakel.agreements.query;

import java.util.List;
import java.util.Optional;
import nl.schakel.agreements.GrantId;
import nl.schakel.agreements.model.Grant.Terms;
import nl.schakel.agreements.model.Quota;
import nl.schakel.shared.Slug;

/** The grants that everybody may read about. */
public interface GrantBook {

  /** By Dutch name. */
  List<GrantSheet> all();

  Optional<GrantSheet> find(Slug slug);

  /** One of them. */
  record GrantSheet(GrantId id, Terms terms, List<Quota> quotas, long version) {

    public GrantSheet {
      quotas = List.copyOf(quotas);
    }
  }
}
