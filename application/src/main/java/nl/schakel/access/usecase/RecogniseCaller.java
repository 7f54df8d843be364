package nl.schakel.access.usecase;

import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.shared.EmailAddress;

/** Tells from what came with a request who is asking, with the roles of this moment. */
public interface RecogniseCaller {

  Outcome bySession(String secret);

  Outcome byAccessToken(String secret);

  /** For an address that an identity provider vouches for. */
  Outcome byVouchedAddress(EmailAddress address);

  /** Who it is, or that it is nobody we know. */
  sealed interface Outcome {

    /**
     * Somebody with an active account.
     *
     * @param credential the session or the token that was shown; the account for an identity
     *     provider's word
     */
    record Recognised(Actor actor, Actor.Scope scope, UUID credential) implements Outcome {}

    /** Wrong, over, revoked or deactivated: it does not matter which. */
    record Unknown() implements Outcome {}
  }
}
