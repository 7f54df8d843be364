package nl.schakel.partners.model;

import java.util.Optional;
import java.util.Set;
import nl.schakel.partners.ServiceId;
import nl.schakel.partners.TopicCode;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import org.jmolecules.ddd.types.ValueObject;

/**
 * Something that a partner does for people, told with the fields of the Human Services Data
 * Specification (HSDS 3.0).
 *
 * @param eligibility for whom it is
 * @param notFor for whom it is not; a good referral begins there
 * @param schedule when one can come or call
 * @param cost empty means free
 * @param capacity what was last said of it, fresh or not
 */
public record Service(
    ServiceId id,
    LocalizedText name,
    LocalizedText description,
    Optional<LocalizedText> eligibility,
    Optional<LocalizedText> notFor,
    Optional<LocalizedText> schedule,
    Optional<LocalizedText> cost,
    Set<TopicCode> topics,
    Set<Language> languages,
    Interpretation interpretation,
    Optional<Capacity> capacity)
    implements ValueObject {

  public Service {
    topics = Set.copyOf(topics);
    languages = Set.copyOf(languages);
  }

  /** Whether somebody who speaks another language is understood. */
  public enum Interpretation {
    NONE,
    ON_REQUEST,
    ALWAYS
  }

  public boolean isFree() {
    return cost.isEmpty();
  }

  Service with(Capacity stated) {
    return withCapacity(Optional.of(stated));
  }

  Service withCapacity(Optional<Capacity> stated) {
    return new Service(
        id,
        name,
        description,
        eligibility,
        notFor,
        schedule,
        cost,
        topics,
        languages,
        interpretation,
        stated);
  }
}
