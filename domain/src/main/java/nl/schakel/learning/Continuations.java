package nl.schakel.learning;

import java.util.Map;
import java.util.Set;
import nl.schakel.people.PersonId;

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
   */
  record Continuation(String words, String path) {}
}
