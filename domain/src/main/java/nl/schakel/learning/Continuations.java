package nl.schakel.learning;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schakel.access.Actor;
import nl.schakel.people.PersonId;
import nl.schakel.shared.LocalizedText;

/**
 * Where participants go on after enrolling. A feature that begins there implements this, so that
 * the pages of learning lead to it without knowing it.
 */
public interface Continuations {

  /** By enrolment of this person; one that leads nowhere is not there. */
  Map<EnrolmentId, Continuation> of(PersonId person);

  /** The same for a page that is the same for everybody: where who is enrolled goes on. */
  Set<Continuation> of(ProgrammeId programme);

  /**
   * A way on.
   *
   * @param words the key of its text
   * @param path below the address of the enrolment or the programme, such as {@code /course}
   * @param through whether there is nothing left to do, so that one can only look back
   */
  record Continuation(String words, String path, boolean through) {

    public Continuation(String words, String path) {
      this(words, path, false);
    }
  }

  /**
   * What waits for a coordinator in such a feature, for the page where coordinators begin. The
   * longest waiting first.
   */
  interface Chores {

    List<Chore> of(Actor coordinator);
  }

  /**
   * Something to do.
   *
   * @param words the key of its text, which gets the count; with {@code .action} that of the button
   * @param about the edition it is about
   */
  record Chore(String words, LocalizedText about, int count, String address) {}
}
