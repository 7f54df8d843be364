package nl.schakel.recognition.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.recognition.CertificateId;
import nl.schakel.recognition.CompletionId;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import org.jmolecules.ddd.types.AggregateRoot;

/** What somebody can show of having completed a programme, as it was when it was issued. */
public sealed interface Certificate extends AggregateRoot<Certificate, CertificateId> {

  Details details();

  @Override
  default CertificateId getId() {
    return details().id();
  }

  /** What does not change. */
  record Details(
      CertificateId id,
      CompletionId completion,
      PersonId person,
      VerificationCode code,
      Language language,
      Snapshot snapshot,
      Instant issuedAt) {

    @Override
    public String toString() {
      return "Details[" + id.value() + "]";
    }
  }

  /**
   * What is printed on it.
   *
   * @param day of completion, where the programme is given
   * @param minutes the length of its sessions; 0 for an e-learning
   * @param rule by which it was judged; empty on certificates of before that was kept
   */
  record Snapshot(
      String name,
      LocalizedText title,
      LocalizedText organiser,
      LocalDate day,
      int minutes,
      List<Printed> points,
      Optional<CompletionRule> rule) {

    public Snapshot(
        String name,
        LocalizedText title,
        LocalizedText organiser,
        LocalDate day,
        int minutes,
        List<Printed> points) {
      this(name, title, organiser, day, minutes, points, Optional.empty());
    }

    public Snapshot {
      points = List.copyOf(points);
    }

    @Override
    public String toString() {
      return "Snapshot[…]";
    }
  }

  /** Points of a register as they are printed. */
  record Printed(OrganisationId id, LocalizedText register, BigDecimal points) {}

  /** It holds. */
  record Valid(Details details) implements Certificate {

    public Revoked revoke(Reason reason, Instant now) {
      return new Revoked(details, reason, now);
    }
  }

  /** It holds no longer. */
  record Revoked(Details details, Reason reason, Instant since) implements Certificate {}

  /** Why a certificate holds no longer. */
  enum Reason {
    /** What it rests on was corrected: who was there, or who finished the course. */
    CORRECTED,
    /** The rule of the programme changed, and a coordinator chose so. */
    RULE_CHANGED,
    /** There is a new one, of the same completion or of one that was corrected. */
    REPLACED
  }
}
