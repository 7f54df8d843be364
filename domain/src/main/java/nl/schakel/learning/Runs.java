package nl.schakel.learning;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.learning.EnrolmentCards.EditionCard;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.PersonName;
import org.jmolecules.ddd.types.ValueObject;

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

  /** Who took part and does so no longer, for what was put down of them when they did. */
  interface Former {

    /** By name; who was erased is not there. */
    List<Participant> of(Collection<EnrolmentId> enrolments);
  }

  /**
   * Somebody who is in an edition in whatever way, as long as it is not over.
   *
   * @param since when they came to stand so
   * @param given the language in which the edition is given
   */
  record Enrolled(Participant who, Standing standing, Instant since, Language given) {

    /** Who is in which edition, for who writes to them. */
    public interface Lists {

      /** By name; who was erased is not there. */
      List<Enrolled> of(EditionId edition);
    }
  }

  /**
   * Points in a professional register for who completes a programme in time.
   *
   * @param points as the register counts them
   * @param validUntil exclusive: completing on this very day earns nothing
   * @param zone where the register's day begins
   * @param courseId by which the register knows the programme
   * @param assessmentRequired without a passed final test it gives no points
   */
  public record Accreditation(
      OrganisationId register,
      BigDecimal points,
      Optional<LocalDate> validFrom,
      LocalDate validUntil,
      ZoneId zone,
      Optional<String> courseId,
      boolean assessmentRequired)
      implements ValueObject {

    public static final int LONGEST_COURSE_ID = 60;

    public Accreditation(
        OrganisationId register,
        BigDecimal points,
        Optional<LocalDate> validFrom,
        LocalDate validUntil,
        ZoneId zone) {
      this(register, points, validFrom, validUntil, zone, Optional.empty(), false);
    }

    public boolean isValid(Instant completion) {
      LocalDate day = dayOf(completion);
      return day.isBefore(validUntil) && validFrom.filter(day::isBefore).isEmpty();
    }

    /** The day on which the register sees it completed. */
    public LocalDate dayOf(Instant completion) {
      return completion.atZone(zone).toLocalDate();
    }

    /** What registers give for programmes, for who decides about points. */
    public interface Offers {

      /** All of a programme, also those that are over: somebody may have completed it in time. */
      List<Accreditation> of(ProgrammeId programme);

      /** The same for many. */
      Map<ProgrammeId, List<Accreditation>> of(Collection<ProgrammeId> programmes);
    }
  }
}
