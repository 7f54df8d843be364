package nl.schakel.parents.usecase;

import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.parents.ParentId;
import nl.schakel.parents.port.InvitationPrinter.Batch;

/** What is to be printed, with new links; drawing it takes longer than a transaction should. */
interface DrawUpInvitations {

  Drawn drawUp(Actor actor, ParentGroupId group, Optional<ParentId> parent);

  /** What there is to print. */
  sealed interface Drawn {

    record Paper(Batch batch) implements Drawn {}

    record Nobody() implements Drawn {}

    record NoMeeting() implements Drawn {}
  }
}
