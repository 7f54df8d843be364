package nl.schakel.exchange.usecase;

import nl.schakel.access.Actor;
import nl.schakel.exchange.TalkId;
import nl.schakel.exchange.model.Post;

/**
 * Keeps talks fit to read: members report, leads decide. Every method throws {@link
 * nl.schakel.shared.NotFoundException} for anybody else. Done again, nothing changes.
 */
public interface ModerateTalk {

  /** Asks the leads to look at a post. */
  Outcome report(Actor member, TalkId talk, Post.Id post, String reason);

  Outcome hide(Actor lead, TalkId talk, Post.Id post);

  Outcome show(Actor lead, TalkId talk, Post.Id post);

  Outcome close(Actor lead, TalkId talk);

  Outcome reopen(Actor lead, TalkId talk);

  /** Only what was closed. */
  Outcome archive(Actor lead, TalkId talk);

  /** How it went. */
  sealed interface Outcome {

    record Done() implements Outcome {}

    /** Not where the talk stands now. */
    record NotNow() implements Outcome {}
  }
}
