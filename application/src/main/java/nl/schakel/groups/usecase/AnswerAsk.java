package nl.schakel.groups.usecase;

import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.groups.AskId;

/**
 * Somebody who was asked for a group says whether they come: by an account, or by the link in a
 * mail, which is not an account. What others were asked throws {@link
 * nl.schakel.shared.NotFoundException}.
 */
public interface AnswerAsk {

  /**
   * They come.
   *
   * @param by empty by link
   */
  Outcome accept(Optional<Actor> by, AskId ask);

  /** Also who accepted may find that they cannot come. */
  Outcome decline(Optional<Actor> by, AskId ask, String reason);

  /** How it went. */
  sealed interface Outcome {

    record Accepted() implements Outcome {}

    record Declined() implements Outcome {}

    /** They are not needed any more, or have declined before; the group may be over. */
    record NoLongerAsked() implements Outcome {}
  }
}
