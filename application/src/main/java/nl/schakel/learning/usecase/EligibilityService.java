package nl.schakel.learning.usecase;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.model.EligibilityRule.Eligibility;
import nl.schakel.learning.model.EligibilityRule.Evidence;
import nl.schakel.learning.query.EnrolmentOffer;
import nl.schakel.learning.usecase.EnrolInEditions.Who;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class EligibilityService implements CheckEligibility {

  private final Applicants applicants;
  private final EnrolmentOffer offer;

  EligibilityService(Applicants applicants, EnrolmentOffer offer) {
    this.applicants = applicants;
    this.offer = offer;
  }

  @Override
  public Set<EditionId> needingStatement(List<EditionId> editions, Who who) {
    Evidence evidence = applicants.evidence(who);
    return offer.rules(editions).entrySet().stream()
        .filter(rule -> rule.getValue().judge(evidence) == Eligibility.STATEMENT_NEEDED)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }
}
