package nl.schakel.recognition.query;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.recognition.CertificateId;
import nl.schakel.recognition.CompletionId;
import nl.schakel.recognition.model.VerificationCode;
import nl.schakel.shared.LocalizedText;

/** What somebody completed, for that person alone. */
public interface Passport {

  /** The newest first. A few statements, however many there are. */
  List<Done> of(PersonId person);

  /** By which numbers registers know this person. */
  List<Known> numbers(PersonId person);

  /** The registers that offer points, or whose numbers somebody gave. */
  List<OrganisationId> registers();

  /** The document, when it has been made; only of this person. */
  Optional<byte[]> document(CertificateId certificate, PersonId person);

  /**
   * One completion.
   *
   * @param day where it was given
   */
  record Done(
      CompletionId id,
      EnrolmentId enrolment,
      EditionId edition,
      LocalizedText title,
      LocalDate day,
      Instant at,
      Optional<Paper> certificate,
      List<Earned> points) {

    public Done {
      points = List.copyOf(points);
    }
  }

  /**
   * Its certificate.
   *
   * @param ready whether it can be printed already
   */
  record Paper(CertificateId id, VerificationCode code, boolean ready) {}

  /** Points of one register, and how far they are on their way there. */
  record Earned(OrganisationId register, BigDecimal points, LocalDate day, Way way) {}

  /** How far points are. */
  enum Way {
    OPEN,
    SENDING,
    DELIVERED,
    REJECTED,
    /** They were not right any more, and the register knows. */
    SETTLED
  }

  /** A number that somebody gave. */
  record Known(OrganisationId register, String number) {
    @Override
    public String toString() {
      return "Known[…]";
    }
  }
}
