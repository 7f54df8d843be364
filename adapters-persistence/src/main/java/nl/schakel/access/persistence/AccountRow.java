package nl.schakel.access.persistence;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.access.AccountId;
import nl.schakel.access.Assignment;
import nl.schakel.access.Role;
import nl.schakel.access.model.Account;
import nl.schakel.access.model.PasswordHash;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

@Table(schema = "access", name = "account")
record AccountRow(
    @Id UUID id,
    @Version long version,
    UUID person,
    State state,
    Instant since,
    @Nullable String password,
    boolean demo,
    @MappedCollection(idColumn = "account") Set<AssignmentRow> assignments) {

  enum State {
    INVITED,
    ACTIVE,
    DEACTIVATED
  }

  @Table(schema = "access", name = "assignment")
  record AssignmentRow(Role role, UUID organisation) {}

  static AccountRow of(Account account) {
    return switch (account) {
      case Account.Invited _ -> row(account, State.INVITED, null);
      case Account.Active active -> row(account, State.ACTIVE, active.password().encoded());
      case Account.Deactivated _ -> row(account, State.DEACTIVATED, null);
    };
  }

  private static AccountRow row(Account account, State state, @Nullable String password) {
    Account.Details details = account.details();
    return new AccountRow(
        details.id().value(),
        details.version(),
        details.person().value(),
        state,
        account.since(),
        password,
        details.demo(),
        details.assignments().stream()
            .map(a -> new AssignmentRow(a.role(), a.organisation().value()))
            .collect(Collectors.toUnmodifiableSet()));
  }

  Account toAccount() {
    return switch (state) {
      case INVITED -> new Account.Invited(details(), since);
      case ACTIVE ->
          new Account.Active(details(), since, new PasswordHash(Objects.requireNonNull(password)));
      case DEACTIVATED -> new Account.Deactivated(details(), since);
    };
  }

  private Account.Details details() {
    return new Account.Details(
        new AccountId(id),
        new PersonId(person),
        assignments.stream()
            .map(row -> new Assignment(row.role(), new OrganisationId(row.organisation())))
            .collect(Collectors.toUnmodifiableSet()),
        demo,
        version);
  }
}
