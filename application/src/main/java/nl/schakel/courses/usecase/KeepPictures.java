package nl.schakel.courses.usecase;

import java.time.Period;
import nl.schakel.access.Actor;
import nl.schakel.courses.CourseId;
import nl.schakel.courses.model.Picture;
import nl.schakel.shared.LocalizedText;

/** The pictures that authors put into chapters. */
public interface KeepPictures {

  /** More is a photo album, and nobody would find anything in it. */
  int MOST = 200;

  /**
   * Adding the same picture again changes its text.
   *
   * @throws nl.schakel.shared.NotFoundException for who is no coordinator of the organiser
   */
  Outcome keep(Command command);

  /** Removes those that stand in no version, so long after they were added. */
  Outcome removeUnused(Period after);

  /**
   * A picture that was drawn.
   *
   * @param text what is to be seen, for who cannot see it
   */
  record Command(Actor actor, CourseId course, Picture picture, LocalizedText text) {}

  /** How it went. */
  sealed interface Outcome {

    record Added(Picture.Hash hash) implements Outcome {}

    record TooMany() implements Outcome {}

    record Removed(int pictures) implements Outcome {}
  }
}
