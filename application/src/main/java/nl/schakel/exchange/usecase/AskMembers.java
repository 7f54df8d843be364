package nl.schakel.exchange.usecase;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.schakel.access.Actor;
import nl.schakel.communities.CommunityId;
import nl.schakel.exchange.TalkId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.PersonalDataCheck.Finding;

/**
 * Asks and answers among members. Every method throws {@link nl.schakel.shared.NotFoundException}
 * for who is not a member.
 */
public interface AskMembers {

  Outcome ask(Actor actor, CommunityId community, String title, Words words);

  Outcome answer(Actor actor, TalkId talk, Words words);

  /**
   * What is written.
   *
   * @param mentions the members whom it calls
   */
  record Words(String text, Set<PersonId> mentions) {
    public Words {
      mentions = Set.copyOf(mentions);
    }

    /** These as well. */
    public Words calling(Collection<PersonId> more) {
      Set<PersonId> all = new HashSet<>(mentions);
      all.addAll(more);
      return new Words(text, all);
    }

    @Override
    public String toString() {
      return "Words[…]";
    }
  }

  /** How it went. */
  sealed interface Outcome {

    record Done(TalkId talk) implements Outcome {}

    /** It says of whom it is; nothing was kept. */
    record TellsOfSomebody(List<Finding> findings) implements Outcome {
      public TellsOfSomebody {
        findings = List.copyOf(findings);
      }
    }

    /** So many people are not called at once, or in a day. */
    record TooManyMentions(int most) implements Outcome {}

    /** So many posts are not written within an hour; nothing was kept. */
    record TooManyPosts(int most) implements Outcome {}

    /** Whoever is called is a member. */
    record NotAMember() implements Outcome {}

    /** It was closed. */
    record NotOpen() implements Outcome {}
  }
}
