package nl.schakel.learning;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.schakel.learning.EnrolmentCards.EditionCard;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.PersonName;

/**
 * What goes on after enrolling, for the features that begin there: editions that are or were open,
 * and who was admitted to them. Drafts and cancelled editions are no runs, and who was erased takes
 * no part.
 */
public interface Runs {

  Optional<Run> find(EditionId edition);

  /** The run that this session belongs to, also when the session was cancelled. */
  Optional<Run> holding(SessionId session);

  /** Those of these editions that are runs, in the order in which they begin. */
  List<Run> of(Collection<EditionId> editions);

  /** In the order in which they begin; the open-ended one last. */
  List<Run> ofProgramme(ProgrammeId programme);

  /**
   * With a session that takes place and starts within this span.
   *
   * @param until exclusive
   */
  List<Run> between(Instant from, Instant until);

  /** Who was admitted, by name. */
  List<Participant> participants(EditionId edition);

  Optional<Participant> participant(EnrolmentId enrolment);

  /** Wherever this person was admitted, oldest enrolment first. */
  List<Participant> of(PersonId person);

  /** An edition with its sessions, and whose coordinators may act on it. */
  record Run(ProgrammeId programme, OrganisationId organiser, EditionCard edition) {}

  /** Somebody who was admitted. */
  record Participant(
      EnrolmentId enrolment,
      EditionId edition,
      PersonId person,
      PersonName name,
      EmailAddress email,
      Language language,
      Optional<String> organisation,
      Optional<String> jobTitle) {

    @Override
    public String toString() {
      return "Participant[" + enrolment.value() + "]";
    }
  }
}
