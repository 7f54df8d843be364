package nl.schakel.learning.usecase;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.RefusalReason;
import nl.schakel.learning.TailorMade.Audience;
import nl.schakel.learning.model.EligibilityRule;
import nl.schakel.learning.model.EligibilityRule.Evidence;
import nl.schakel.learning.port.Programmes;
import nl.schakel.people.People;
import nl.schakel.people.PersonCard;
import nl.schakel.people.PersonId;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.usecase.ApplicationService;

/** Judges by the rule of the programme, as enrolling does. */
@ApplicationService
class AudienceService implements Audience {

  private final Programmes programmes;
  private final People people;
  private final Applicants applicants;

  AudienceService(Programmes programmes, People people, Applicants applicants) {
    this.programmes = programmes;
    this.people = people;
    this.applicants = applicants;
  }

  @Override
  public Map<PersonId, RefusalReason> barred(ProgrammeId programme, Collection<PersonId> asked) {
    EligibilityRule rule = rule(programme);
    Map<PersonId, RefusalReason> barred = new HashMap<>();
    for (PersonCard card : people.cards(asked).values()) {
      reason(rule, applicants.evidence(card)).ifPresent(why -> barred.put(card.id(), why));
    }
    return barred;
  }

  @Override
  public Optional<RefusalReason> barred(ProgrammeId programme, EmailAddress address) {
    return reason(rule(programme), applicants.evidence(address));
  }

  private EligibilityRule rule(ProgrammeId programme) {
    return programmes
        .find(programme)
        .orElseThrow(() -> new NotFoundException("programme"))
        .description()
        .eligibility();
  }

  private static Optional<RefusalReason> reason(EligibilityRule rule, Evidence evidence) {
    return switch (rule.judge(evidence)) {
      case MET -> Optional.empty();
      case STATEMENT_NEEDED -> Optional.of(RefusalReason.STATEMENT_REQUIRED);
      case NOT_MET, EXCEPTION_ASKED -> Optional.of(RefusalReason.NOT_ELIGIBLE);
    };
  }
}
