package nl.schakel.communities.usecase;

import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.communities.CommunityId;
import nl.schakel.communities.JoinRequestId;
import nl.schakel.communities.model.Member.Seat;
import nl.schakel.shared.PersonalDataCheck.Finding;

/**
 * Asks who looks after a community to be let in, for who has no link. Every method throws {@link
 * nl.schakel.shared.NotFoundException} when there is no such community.
 */
public interface AskToJoin {

  /**
   * Asks once: as long as nobody decided, the first request stands, whatever is asked again.
   *
   * @param words why
   */
  Outcome ask(Actor actor, CommunityId community, Seat seat, Optional<String> words);

  /** Done again, it changes nothing. */
  void withdraw(Actor actor, CommunityId community);

  /** How it went. */
  sealed interface Outcome {

    /** Now or already. */
    record Asked(JoinRequestId id) implements Outcome {}

    record AlreadyMember() implements Outcome {}

    /** Nobody has to be asked: the door is open. */
    record MayJoin() implements Outcome {}

    /** The community does not work with this team. */
    record UnknownTeam() implements Outcome {}

    /** The words say of whom they are; nothing was kept. */
    record TellsOfSomebody(List<Finding> findings) implements Outcome {
      public TellsOfSomebody {
        findings = List.copyOf(findings);
      }
    }
  }
}
