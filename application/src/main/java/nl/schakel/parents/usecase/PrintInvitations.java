package nl.schakel.parents.usecase;

import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.parents.ParentId;

/**
 * Prints invitations. Every print has links of its own; those of earlier prints stay good. A group
 * of others throws {@link nl.schakel.shared.NotFoundException}.
 */
public interface PrintInvitations {

  /**
   * For one parent, or for all of a group who did not say that they stay away.
   *
   * @param parent empty for all
   */
  Outcome print(Actor actor, ParentGroupId group, Optional<ParentId> parent);

  /** How it went. */
  sealed interface Outcome {

    /** A PDF. */
    @SuppressWarnings("ArrayRecordComponent") // written once, never compared
    record Printed(byte[] pdf) implements Outcome {}

    /** There is nobody to print for. */
    record Nobody() implements Outcome {}

    /** No meeting has a date yet, or all are over. */
    record NoMeeting() implements Outcome {}
  }
}
