package nl.schakel.requests.usecase;

import nl.schakel.requests.RequestId;
import nl.schakel.requests.usecase.RequestTraining.Contact;

/**
 * What an organisation does with its own request. Every method throws {@link
 * nl.schakel.shared.NotFoundException} for one of somebody else, and is harmless when done twice.
 */
public interface ManageOwnRequest {

  /** The address is theirs: somebody pressed a button on a page that only its mail leads to. */
  Outcome confirm(Contact contact, RequestId request);

  /** A free training goes to the next in the queue. */
  Outcome withdraw(Contact contact, RequestId request);

  /** Does not wait any longer: would pay instead. */
  Outcome payInstead(Contact contact, RequestId request);

  /** Says yes to what was proposed. */
  Outcome accept(Contact contact, RequestId request);

  /** How it went. */
  sealed interface Outcome {

    record Done() implements Outcome {}

    /** Not from the state that it is in. */
    record NotNow() implements Outcome {}
  }
}
