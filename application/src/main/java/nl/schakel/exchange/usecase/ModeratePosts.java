package nl.schakel.exchange.usecase;

import java.util.List;
import nl.schakel.access.Actor;
import nl.schakel.exchange.TalkId;
import nl.schakel.exchange.model.Post;
import nl.schakel.shared.PersonalDataCheck.Finding;

/**
 * Keeps posts fit to read: members report, leads decide. Every method throws {@link
 * nl.schakel.shared.NotFoundException} for anybody else. Done again, nothing changes.
 */
public interface ModeratePosts {

  /** Asks the leads to look at a post; after they did, it can be asked again. */
  Outcome report(Actor member, TalkId talk, Post.Id post, String reason);

  Outcome hide(Actor lead, TalkId talk, Post.Id post);

  Outcome show(Actor lead, TalkId talk, Post.Id post);

  /** The words of a post that was hidden are gone for good. */
  Outcome erase(Actor lead, TalkId talk, Post.Id post);

  /** How it went. */
  sealed interface Outcome {

    record Done() implements Outcome {}

    /** Not as the post stands now. */
    record NotNow() implements Outcome {}

    /** The reason says of whom the post is; nothing was kept. */
    record TellsOfSomebody(List<Finding> findings) implements Outcome {
      public TellsOfSomebody {
        findings = List.copyOf(findings);
      }
    }
  }
}
