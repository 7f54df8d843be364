package nl.schakel.exchange.usecase;

import nl.schakel.access.Actor;
import nl.schakel.exchange.TalkId;

/**
 * Leads close talks and put them away. Every method throws {@link
 * nl.schakel.shared.NotFoundException} for anybody else. Done again, nothing changes.
 */
public interface ModerateTalk {

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
