package nl.schakel.learning.usecase;

import java.util.List;
import java.util.Map;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.model.EligibilityRule.Eligibility;
import nl.schakel.learning.usecase.EnrolInEditions.Who;

/**
 * Tells beforehand for which editions somebody would have to explain why they should be admitted,
 * so that a form can ask it before anything is done. Changes nothing and gives no place.
 */
public interface CheckEligibility {

  /** By edition; one that does not exist for the public is left out. */
  Map<EditionId, Eligibility> check(List<EditionId> editions, Who who);
}
