package nl.schakel.communities.usecase;

import nl.schakel.access.Actor;
import nl.schakel.communities.CommunityId;
import nl.schakel.communities.model.Member.Seat;

/**
 * Who comes and goes by themselves. Every method throws {@link nl.schakel.shared.NotFoundException}
 * when there is no such community or link.
 */
public interface JoinCommunity {

  Outcome join(Actor actor, CommunityId community, Seat seat);

  /** By a link that a lead gave. */
  Outcome accept(Actor actor, String token, Seat seat);

  /** Which community a link leads to; following it joins nothing. */
  CommunityId invitedTo(String token);

  /** From another team or in another function from now on; for who does not belong, nothing. */
  Outcome sit(Actor actor, CommunityId community, Seat seat);

  /** Done again, it changes nothing. */
  Outcome leave(Actor actor, CommunityId community);

  /** How it went. */
  sealed interface Outcome {

    record Done(CommunityId community) implements Outcome {}

    /** It was so before. */
    record Already(CommunityId community) implements Outcome {}

    /** One comes in by a link of a lead. */
    record OnInvitation() implements Outcome {}

    /** A keeper took them out: one comes back by a link, or when let in again. */
    record AfterRemoval() implements Outcome {}

    /** The community does not work with this team. */
    record UnknownTeam() implements Outcome {}

    /** Somebody else has to lead first. */
    record LastLead() implements Outcome {}
  }
}
