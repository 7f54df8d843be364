package nl.schakel.evaluation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Audited;
import org.jmolecules.event.types.DomainEvent;

/**
 * What happened around evaluating. That somebody answered is no event: a time beside it would lead
 * from the answer to the person.
 */
public sealed interface EvaluationEvent extends DomainEvent {

  /** What a coordinator decided of what somebody wrote. */
  enum Verdict {
    RELEASED,
    WITHHELD
  }

  /** Somebody who attended may say until then what they thought. */
  record ParticipantAsked(
      InvitationId invitation, PersonId person, EditionId edition, Instant linkExpiry, Instant at)
      implements EvaluationEvent {}

  /** Everybody who attended was asked. */
  record EvaluationOpened(EditionId edition, Instant at) implements EvaluationEvent, Audited {

    @Override
    public String action() {
      return "EVALUATION_OPENED";
    }

    @Override
    public UUID subject() {
      return edition.value();
    }

    @Override
    public Optional<UUID> by() {
      return Optional.empty();
    }
  }

  /** What is asked after editions of a programme changed. */
  record FormRevised(ProgrammeId programme, Optional<UUID> by, Instant at)
      implements EvaluationEvent, Audited {

    @Override
    public String action() {
      return "EVALUATION_FORM_REVISED";
    }

    @Override
    public UUID subject() {
      return programme.value();
    }
  }

  /** A coordinator decided whether others read what somebody wrote. */
  record RemarkScreened(
      UUID remark, EditionId edition, Verdict verdict, Optional<UUID> by, Instant at)
      implements EvaluationEvent, Audited {

    @Override
    public String action() {
      return "EVALUATION_REMARK_" + verdict;
    }

    @Override
    public UUID subject() {
      return remark;
    }
  }
}
