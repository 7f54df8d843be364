package nl.schakel.access.port;

import java.util.Optional;
import nl.schakel.access.AccountId;
import nl.schakel.access.model.Account;
import nl.schakel.people.PersonId;
import nl.schakel.shared.StaleChangeException;

/** Keeps accounts. Those of the demo are not there when demo mode is off. */
public interface Accounts {

  Optional<Account> find(AccountId id);

  Optional<Account> ofPerson(PersonId person);

  boolean hasAdministrator();

  /** Whether anybody would be left if this account were none. */
  boolean hasAdministratorBeside(AccountId account);

  void add(Account account);

  /**
   * Writes what became of it.
   *
   * @throws StaleChangeException if it changed since it was read
   */
  void save(Account account);
}
