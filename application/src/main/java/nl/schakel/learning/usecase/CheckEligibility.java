package nl.schakel.learning.usecase;

import java.util.List;
import java.util.Set;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.usecase.EnrolInEditions.Who;

/**
 * Tells beforehand for which editions somebody would have to explain why they should be admitted,
 * so that a form can ask it before anything is done. Changes nothing and gives no place.
 */
public interface CheckEligibility {

  /** One that does not exist for the public is left out. */
  Set<EditionId> needingStatement(List<EditionId> editions, Who who);
}
