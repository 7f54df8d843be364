package nl.schakel.exchange.usecase;

import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.exchange.TalkId;
import nl.schakel.exchange.model.Post;
import nl.schakel.shared.PersonalDataCheck.Finding;

/**
 * Members put right or take back what they wrote themselves, also in a talk that was closed: what
 * says of somebody who it is must not stay. Earlier words are kept nowhere. Every method throws
 * {@link nl.schakel.shared.NotFoundException} for anybody else, and {@link
 * nl.schakel.shared.StaleChangeException} for who saw other words than there are now.
 */
public interface AmendPost {

  Outcome correct(Actor author, TalkId talk, Post.Id post, Wording wording, Optional<Long> seen);

  /** Answers to it stay. Done again, nothing changes. */
  Outcome withdraw(Actor author, TalkId talk, Post.Id post, Optional<Long> seen);

  /**
   * The better words.
   *
   * @param title of the question, where the post is that; without one it stays as it is
   */
  record Wording(Optional<String> title, String text) {
    @Override
    public String toString() {
      return "Wording[…]";
    }
  }

  /** How it went. */
  sealed interface Outcome {

    record Done() implements Outcome {}

    /** It says of whom it is; nothing was kept. */
    record TellsOfSomebody(List<Finding> findings) implements Outcome {
      public TellsOfSomebody {
        findings = List.copyOf(findings);
      }
    }

    /** It can be read no more. */
    record TakenAway() implements Outcome {}
  }
}
