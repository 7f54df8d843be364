package nl.schakel.communities.usecase;

import nl.schakel.access.Actor;
import nl.schakel.communities.CommunityId;
import nl.schakel.communities.model.Reading;
import nl.schakel.communities.model.Reading.Stage;

/** Notes how far a community reaches, in numbers of people and never who. */
public interface NoteReach {

  /**
   * Notes a number. Throws {@link nl.schakel.shared.NotFoundException} for who does not look after
   * the community.
   */
  Outcome note(Actor actor, CommunityId community, Reading reading);

  /**
   * Takes a number back that was noted on a wrong day or of a wrong team. Done again, it changes
   * nothing.
   */
  Outcome remove(Actor actor, CommunityId community, Reading.Id reading);

  /** How it went. */
  sealed interface Outcome {

    record Done() implements Outcome {}

    /** More people than there are at a stage before it. */
    record MoreThan(Stage stage) implements Outcome {}

    /** Fewer people than there are at a stage after it. */
    record LessThan(Stage stage) implements Outcome {}

    record UnknownTeam() implements Outcome {}

    /** Nobody was reached on a day that is still to come. */
    record ToCome() implements Outcome {}
  }
}
