package nl.schakel.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;

/** Somebody who logged in or came with a token, and what they may do. */
public record Actor(AccountId account, PersonId person, Set<Assignment> assignments)
    implements Caller {

  /** How much of what the actor may do a credential allows: a program need not be able to write. */
  public enum Scope {
    READ,
    WRITE;

    /** WRITE includes READ: a program that changes things must see them. */
    public boolean includes(Scope needed) {
      return this == WRITE || needed == READ;
    }
  }

  public Actor {
    assignments = Set.copyOf(assignments);
  }

  /** Whether the permission is given at all, in whatever organisation. */
  public boolean may(Permission permission) {
    return switch (permission) {
      case ANYONE, SIGNED_IN -> true;
      default -> assignments.stream().anyMatch(a -> permission.isGivenTo(a.role()));
    };
  }

  /** Whether the permission is given for what belongs to this organisation. */
  public boolean mayFor(Permission permission, OrganisationId organisation) {
    return organisationsFor(permission).contains(organisation);
  }

  /** The organisations for which the permission is given; lists are narrowed to these. */
  public Set<OrganisationId> organisationsFor(Permission permission) {
    return assignments.stream()
        .filter(a -> permission.isGivenTo(a.role()))
        .map(Assignment::organisation)
        .collect(Collectors.toUnmodifiableSet());
  }

  public boolean is(Role role) {
    return assignments.stream().anyMatch(a -> a.role() == role);
  }

  /**
   * What waits for somebody who logs in. Every feature in which something can wait for a person has
   * one; the front door asks them all.
   */
  public interface Duties {

    /** Only what there is, each kind once. One statement each: this is asked on every visit. */
    List<Duty> of(Actor actor);

    /** What has to be done. */
    enum Kind {
      SEAT_OFFERED,
      NEXT_SESSION,
      LEADS_NEXT,
      LISTS_TO_CLOSE,
      REVIEWS,
      REFERRALS_RECEIVED,
      REFERRALS_ANSWERED,
      QUESTIONS,
      REQUESTS,
      GROUP_ASKS,
      CHAIN_PLACES,
      TALK_REPORTED,
      LIBRARY_OFFERED,
      LIBRARY_REPORTED,
      LIBRARY_SENT_BACK,
      COMMUNITY_WITHOUT_LEAD,
      COMMUNITY_ASKED
    }

    /**
     * One of them.
     *
     * @param number how many there are
     * @param until the first moment by which one of them matters
     */
    record Duty(Kind kind, long number, Optional<Instant> until) {}
  }
}
