package nl.schakel.learning.model;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.schakel.learning.SubmissionId;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.OrganisationKind;
import org.jmolecules.ddd.types.ValueObject;

/**
 * Somebody who wants to take part, with what is known for certain about where they work.
 *
 * @param workplaces confirmed employments, and the organisation that owns the mail domain
 * @param statement the structural cooperation that somebody outside the target group declares
 * @param confirmBy until when the address must be confirmed, if it must
 */
public record Applicant(
    Participant participant,
    SubmissionId submission,
    Set<Workplace> workplaces,
    Optional<String> statement,
    Enrolment.Channel channel,
    Optional<Instant> confirmBy)
    implements ValueObject {

  public Applicant {
    workplaces = Set.copyOf(workplaces);
  }

  /** What a rule on who may come goes by. */
  public EligibilityRule.Evidence evidence() {
    return new EligibilityRule.Evidence(workplaces, participant.jobTitle(), statement);
  }

  /** An organisation of which it is certain that the applicant works there. */
  public record Workplace(OrganisationId organisation, OrganisationKind kind)
      implements ValueObject {}
}
