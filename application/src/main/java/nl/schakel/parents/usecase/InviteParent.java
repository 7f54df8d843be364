package nl.schakel.parents.usecase;

import nl.schakel.access.Actor;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.parents.ParentId;
import nl.schakel.parents.model.Parent.Known;

/**
 * A support worker or coordinator of the provider invites a parent to a group. A group of others
 * throws {@link nl.schakel.shared.NotFoundException}.
 */
public interface InviteParent {

  Outcome invite(Actor actor, ParentGroupId group, Known known);

  /** How it went. */
  sealed interface Outcome {

    record Invited(ParentId parent) implements Outcome {}

    /** It was done; the same telephone is known in another group that goes on. */
    record InvitedTwice(ParentId parent) implements Outcome {}

    /** The same telephone is known in this group. Nothing was done. */
    record SamePhone() implements Outcome {}

    /** The group is not open for parents yet, its second meeting has begun, or it is over. */
    record NotNow() implements Outcome {}
  }
}
