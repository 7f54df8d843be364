package nl.schakel.access.query;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.access.AccountId;
import nl.schakel.access.Assignment;
import nl.schakel.people.PersonId;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;

/** The accounts as an administrator sees them; names are people's to tell. */
public interface AccountList {

  /** Newest first. */
  Page<Line> page(PageRequest page);

  List<Line> ofPersons(Collection<PersonId> persons);

  Optional<Line> find(AccountId account);

  /** As the life cycle of an account has it. */
  enum State {
    INVITED,
    ACTIVE,
    DEACTIVATED
  }

  /** One account. */
  record Line(
      AccountId id, PersonId person, State state, Instant since, Set<Assignment> assignments) {

    public Line {
      assignments = Set.copyOf(assignments);
    }
  }
}
