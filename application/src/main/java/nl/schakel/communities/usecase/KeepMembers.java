package nl.schakel.communities.usecase;

import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.communities.CommunityId;
import nl.schakel.communities.JoinRequestId;
import nl.schakel.communities.JoinTidings.Step;
import nl.schakel.communities.model.Member.Seat;
import nl.schakel.people.PersonId;
import nl.schakel.shared.PersonalDataCheck.Finding;

/**
 * Who belongs to a community, for its leads and the coordinators of its organisation. Every method
 * throws {@link nl.schakel.shared.NotFoundException} for anybody else. Done again, nothing changes.
 */
public interface KeepMembers {

  /** They come back by a link only, also into an open community, until they are let in again. */
  Outcome remove(Actor actor, CommunityId community, PersonId member);

  /** Whoever was taken out may come in as anybody may. */
  Outcome readmit(Actor actor, CommunityId community, PersonId removed);

  /** Throws {@link nl.schakel.shared.NotFoundException} for who is no member, too. */
  Outcome appoint(Actor actor, CommunityId community, PersonId member);

  Outcome layDown(Actor actor, CommunityId community, PersonId lead);

  /** Who asks to be let in. The request is of this community, or nobody knows it. */
  interface Requests {

    /**
     * They belong to it from now on, as if they came by a link.
     *
     * @param seat as they said it, or put right
     */
    Decision admit(Actor actor, CommunityId community, JoinRequestId request, Seat seat);

    /** The words are for who asked. */
    Decision decline(
        Actor actor, CommunityId community, JoinRequestId request, Optional<String> words);

    /** What came of a decision. */
    sealed interface Decision {

      record Taken() implements Decision {}

      /** Somebody else decided, or nobody asks any more. */
      record TakenBefore(Step step) implements Decision {}

      /** The community does not work with this team. */
      record UnknownTeam() implements Decision {}

      /** The words say of whom they are; nothing was kept. */
      record TellsOfSomebody(List<Finding> findings) implements Decision {
        public TellsOfSomebody {
          findings = List.copyOf(findings);
        }
      }
    }
  }

  /** How it went. */
  sealed interface Outcome {

    /** Now or already. */
    record Done() implements Outcome {}

    /** Somebody else has to lead first. */
    record LastLead() implements Outcome {}
  }
}
