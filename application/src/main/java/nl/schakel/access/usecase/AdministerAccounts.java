package nl.schakel.access.usecase;

import java.util.Set;
import nl.schakel.access.AccountId;
import nl.schakel.access.Actor;
import nl.schakel.access.Assignment;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.PersonName;

/** What an administrator does with the accounts of others. */
public interface AdministerAccounts {

  Invited invite(Invitation invitation);

  /** Seen by every instance within five seconds. */
  Changed assign(Actor actor, AccountId account, Set<Assignment> assignments);

  Changed deactivate(Actor actor, AccountId account);

  /** A new link: to who was invited or deactivated to begin, to who is active to begin again. */
  void sendLink(Actor actor, AccountId account);

  /** Somebody who is to have an account, and what for. */
  record Invitation(
      Actor actor,
      PersonName name,
      EmailAddress email,
      Language language,
      Set<Assignment> assignments) {

    public Invitation {
      assignments = Set.copyOf(assignments);
    }
  }

  /** How inviting went. */
  sealed interface Invited {

    /** A mail is on its way. */
    record Sent(AccountId account) implements Invited {}

    /** Change the roles there. */
    record HasAccountAlready(AccountId account) implements Invited {}
  }

  /** How changing went. */
  sealed interface Changed {

    /** It is so from now on. */
    record Done() implements Changed {}

    /** Somebody must be able to let others in: make another administrator first. */
    record LastAdministrator() implements Changed {}
  }
}
