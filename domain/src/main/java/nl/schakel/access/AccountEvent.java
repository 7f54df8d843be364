package nl.schakel.access;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Audited;

/** What happened to an account. */
public sealed interface AccountEvent extends Audited {

  AccountId account();

  /**
   * Somebody may choose a first password. Who sends the mail issues the link, with purpose {@link
   * LinkTokens.Purpose#INVITATION} and the account as subject, valid until {@code linkExpiry}.
   */
  record AccountInvited(
      AccountId account, PersonId person, Instant linkExpiry, Optional<UUID> by, Instant at)
      implements AccountEvent {}

  /** As {@link AccountInvited}, with purpose {@link LinkTokens.Purpose#PASSWORD_RESET}. */
  record PasswordResetRequested(
      AccountId account, PersonId person, Instant linkExpiry, Optional<UUID> by, Instant at)
      implements AccountEvent {}

  /** Every login session of the account ended with it. */
  record PasswordChosen(AccountId account, PersonId person, Optional<UUID> by, Instant at)
      implements AccountEvent {}

  /** Has other roles than before. */
  record RolesChanged(AccountId account, PersonId person, Optional<UUID> by, Instant at)
      implements AccountEvent {}

  /** Nobody gets in with it any more. */
  record AccountDeactivated(AccountId account, PersonId person, Optional<UUID> by, Instant at)
      implements AccountEvent {}

  /** The person behind it asked to be forgotten, and is. */
  record AccountErased(AccountId account, Optional<UUID> by, Instant at) implements AccountEvent {}

  /** A key for the API was made. */
  record AccessTokenIssued(AccountId account, UUID token, Optional<UUID> by, Instant at)
      implements AccountEvent {}

  /** A key for the API is worth nothing any more. */
  record AccessTokenRevoked(AccountId account, UUID token, Optional<UUID> by, Instant at)
      implements AccountEvent {}

  @Override
  default String action() {
    return switch (this) {
      case AccountInvited _ -> "ACCOUNT_INVITED";
      case PasswordResetRequested _ -> "PASSWORD_RESET_REQUESTED";
      case PasswordChosen _ -> "PASSWORD_CHOSEN";
      case RolesChanged _ -> "ROLES_CHANGED";
      case AccountDeactivated _ -> "ACCOUNT_DEACTIVATED";
      case AccountErased _ -> "ACCOUNT_ERASED";
      case AccessTokenIssued _ -> "ACCESS_TOKEN_ISSUED";
      case AccessTokenRevoked _ -> "ACCESS_TOKEN_REVOKED";
    };
  }

  @Override
  default UUID subject() {
    return account().value();
  }
}
