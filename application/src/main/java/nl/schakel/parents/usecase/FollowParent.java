package nl.schakel.parents.usecase;

import nl.schakel.access.Actor;
import nl.schakel.parents.ParentId;
import nl.schakel.parents.model.Parent.Known;
import nl.schakel.parents.usecase.AnswerInvitation.Answer;
import nl.schakel.parents.usecase.AnswerInvitation.Outcome;

/**
 * What a support worker or coordinator does for a parent whom they spoke. Parents of others throw
 * {@link nl.schakel.shared.NotFoundException}.
 */
public interface FollowParent {

  /** A parent said it aloud. */
  Outcome answer(Actor actor, ParentId parent, Answer answer);

  /** Who asked to be called was. */
  void called(Actor actor, ParentId parent);

  /** Takes a parent off the list, with everything that is known of them. */
  void remove(Actor actor, ParentId parent);

  /** Writes down what is known of a parent anew; for who invited them, and coordinators. */
  Correction correct(Actor actor, ParentId parent, Known known);

  /**
   * Forgets a parent who asked for that: they were invited and at meetings, and it is not known any
   * more who they were. For who invited them, and coordinators.
   */
  void erase(Actor actor, ParentId parent);

  /** How correcting went. */
  enum Correction {
    CORRECTED,
    /** Somebody else in this group has that telephone. Nothing was changed. */
    SAME_PHONE
  }
}
