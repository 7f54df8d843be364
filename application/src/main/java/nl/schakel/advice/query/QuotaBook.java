package nl.schakel.advice.query;

import java.util.Map;
import nl.schakel.advice.model.Quarter;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.OrganisationId;

/** How many questions partners took, for who wonders whether there is room. */
public interface QuotaBook {

  /** By topic; what is not there took none. */
  Map<TopicCode, Integer> taken(OrganisationId partner, Quarter quarter);
}
