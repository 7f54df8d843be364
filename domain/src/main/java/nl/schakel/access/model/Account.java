package nl.schakel.access.model;

import java.time.Instant;
import java.util.Set;
import nl.schakel.access.AccountId;
import nl.schakel.access.Assignment;
import nl.schakel.people.PersonId;
import org.jmolecules.ddd.types.AggregateRoot;

/** A person's way in. The login name is the person's mail address, which people keeps. */
public sealed interface Account extends AggregateRoot<Account, AccountId> {

  /**
   * What an account is in every state.
   *
   * @param demo made by the demo; exists only while demo mode is on
   * @param version of what was read, 0 for a new one
   */
  record Details(
      AccountId id, PersonId person, Set<Assignment> assignments, boolean demo, long version) {

    public Details {
      assignments = Set.copyOf(assignments);
    }

    Details assigned(Set<Assignment> assignments) {
      return new Details(id, person, assignments, demo, version);
    }
  }

  Details details();

  /** The moment this state began. */
  Instant since();

  Account assigned(Set<Assignment> assignments);

  static Invited invite(PersonId person, Set<Assignment> assignments, Instant now) {
    return new Invited(new Details(AccountId.next(), person, assignments, false, 0), now);
  }

  /** Has been sent a link to choose a password with; nobody can log in yet. */
  record Invited(Details details, Instant since) implements Account {

    public Active choosePassword(PasswordHash password, Instant now) {
      return new Active(details, now, password);
    }

    public Deactivated deactivate(Instant now) {
      return new Deactivated(details, now);
    }

    @Override
    public Invited assigned(Set<Assignment> assignments) {
      return new Invited(details.assigned(assignments), since);
    }
  }

  /** Can log in. */
  record Active(Details details, Instant since, PasswordHash password) implements Account {

    public Active choosePassword(PasswordHash other) {
      return new Active(details, since, other);
    }

    public Deactivated deactivate(Instant now) {
      return new Deactivated(details, now);
    }

    @Override
    public Active assigned(Set<Assignment> assignments) {
      return new Active(details.assigned(assignments), since, password);
    }
  }

  /** Cannot log in; the password is forgotten, so that coming back goes by invitation. */
  record Deactivated(Details details, Instant since) implements Account {

    public Invited inviteAgain(Instant now) {
      return new Invited(details, now);
    }

    @Override
    public Deactivated assigned(Set<Assignment> assignments) {
      return new Deactivated(details.assigned(assignments), since);
    }
  }

  @Override
  default AccountId getId() {
    return details().id();
  }
}
