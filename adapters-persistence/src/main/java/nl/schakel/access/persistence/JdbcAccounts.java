package nl.schakel.access.persistence;

import java.util.Optional;
import nl.schakel.access.AccountId;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.model.Account;
import nl.schakel.access.port.Accounts;
import nl.schakel.people.PersonId;
import nl.schakel.shared.StaleChangeException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAccounts implements Accounts {

  private final AccountRows rows;
  private final JdbcClient jdbc;
  private final DemoAccounts demoAccounts;

  JdbcAccounts(AccountRows rows, JdbcClient jdbc, DemoAccounts demoAccounts) {
    this.rows = rows;
    this.jdbc = jdbc;
    this.demoAccounts = demoAccounts;
  }

  @Override
  public Optional<Account> find(AccountId id) {
    return rows.findById(id.value()).filter(this::exists).map(AccountRow::toAccount);
  }

  @Override
  public Optional<Account> ofPerson(PersonId person) {
    return rows.findByPerson(person.value()).filter(this::exists).map(AccountRow::toAccount);
  }

  private boolean exists(AccountRow row) {
    return demoAccounts.exist() || !row.demo();
  }

  @Override
  public boolean hasAdministrator() {
    return hasAdministratorBeside(new AccountId(LinkTokens.NOBODY));
  }

  @Override
  public boolean hasAdministratorBeside(AccountId account) {
    return jdbc.sql(
            """
            select exists (
              select from access.account a join access.assignment r on r.account = a.id
              where r.role = 'ADMINISTRATOR' and a.id <> :account and a.state = 'ACTIVE'
                and (not a.demo or :demo))
            """)
        .param("account", account.value())
        .param("demo", demoAccounts.exist())
        .query(Boolean.class)
        .single();
  }

  @Override
  public void add(Account account) {
    if (account.details().demo() && !demoAccounts.exist()) {
      throw new IllegalStateException("a demo account outside demo mode");
    }
    save(account);
  }

  @Override
  public void save(Account account) {
    try {
      rows.save(AccountRow.of(account));
    } catch (OptimisticLockingFailureException _) {
      throw new StaleChangeException("account");
    }
  }
}
