package nl.schakel.access.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.AccountEvent.AccountInvited;
import nl.schakel.access.AccountEvent.PasswordResetRequested;
import nl.schakel.access.model.Account;
import nl.schakel.shared.port.Events;

/** Says that somebody is to get a link by mail; who sends the mail makes the link. */
record LinkLetters(Events events, Clock clock) {

  void invitation(Account.Invited to, Optional<UUID> by) {
    Instant now = clock.instant();
    Instant expiry = now.plus(LinkValidity.INVITATION);
    events.publish(new AccountInvited(to.getId(), to.details().person(), expiry, by, now));
  }

  void reset(Account.Active to, Optional<UUID> by) {
    Instant now = clock.instant();
    Instant expiry = now.plus(LinkValidity.PASSWORD_RESET);
    events.publish(new PasswordResetRequested(to.getId(), to.details().person(), expiry, by, now));
  }
}
