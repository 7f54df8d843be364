package nl.schakel.access.usecase;

import java.util.Set;
import nl.schakel.access.Assignment;
import nl.schakel.access.Role;
import nl.schakel.access.model.Account;
import nl.schakel.access.port.Accounts;

/** Somebody must be able to let others in: the last who can is not let go. */
record LastAdministrator(Accounts accounts) {

  /** Whether nobody would be left if this account had only these roles. */
  boolean leaves(Account account, Set<Assignment> remaining) {
    return isAdministrator(account) && !hasAdministrator(remaining) && isLastOne(account);
  }

  private static boolean isAdministrator(Account account) {
    return account instanceof Account.Active && hasAdministrator(account.details().assignments());
  }

  private static boolean hasAdministrator(Set<Assignment> assignments) {
    return assignments.stream().anyMatch(a -> a.role() == Role.ADMINISTRATOR);
  }

  private boolean isLastOne(Account account) {
    return !accounts.hasAdministratorBeside(account.getId());
  }
}
