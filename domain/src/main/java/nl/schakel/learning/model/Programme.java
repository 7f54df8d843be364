package nl.schakel.learning.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.agreements.GrantId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.Runs.Accreditation;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jmolecules.ddd.types.ValueObject;

/** What is offered: what it is about, for whom, by whom, and who pays. */
public sealed interface Programme extends AggregateRoot<Programme, ProgrammeId> {

  ProgrammeId id();

  Description description();

  /** Of what planners edit, so that two of them do not overwrite one another. */
  long version();

  @Override
  default ProgrammeId getId() {
    return id();
  }

  /** The states in which its description can change. */
  sealed interface Editable extends Programme {

    Editable revise(Description description);
  }

  /** Being written; only the organiser's planners see it. */
  record Draft(ProgrammeId id, Description description, long version) implements Editable {

    public Published publish(Instant now) {
      return new Published(id, description, version, now);
    }

    @Override
    public Draft revise(Description newDescription) {
      return new Draft(id, newDescription, version);
    }
  }

  /** In the catalogue. */
  record Published(ProgrammeId id, Description description, long version, Instant since)
      implements Editable {

    public Archived archive() {
      return new Archived(id, description, version);
    }

    @Override
    public Published revise(Description newDescription) {
      return new Published(id, newDescription, version, since);
    }
  }

  /** No longer offered; its page says so, and what was done stays. */
  record Archived(ProgrammeId id, Description description, long version) implements Programme {

    public Published restore(Instant now) {
      return new Published(id, description, version, now);
    }
  }

  /**
   * Everything a reader learns of a programme.
   *
   * @param neutralTitle what calendars and subjects of mails say when the title would tell too much
   * @param body Markdown
   * @param languages in which it is given
   * @param country ISO 3166-1 alpha-2: whose laws, registers and words it uses
   * @param organiser whose coordinators plan it
   * @param publicCost empty means free
   */
  record Description(
      Slug slug,
      Format format,
      LocalizedText title,
      Optional<LocalizedText> neutralTitle,
      LocalizedText summary,
      LocalizedText body,
      Set<TopicCode> topics,
      Set<TargetGroup> targetGroups,
      LocalizedText forWhom,
      Set<Language> languages,
      String country,
      OrganisationId organiser,
      List<Provision> provisions,
      Optional<GrantId> grant,
      EligibilityRule eligibility,
      List<Accreditation> accreditations,
      Optional<BigDecimal> publicCost)
      implements ValueObject {

    public Description {
      topics = Set.copyOf(topics);
      targetGroups = Set.copyOf(targetGroups);
      languages = Set.copyOf(languages);
      provisions = List.copyOf(provisions);
      accreditations = List.copyOf(accreditations);
    }

    /** The same under another address. */
    public Description under(Slug other) {
      return new Description(
          other,
          format,
          title,
          neutralTitle,
          summary,
          body,
          topics,
          targetGroups,
          forWhom,
          languages,
          country,
          organiser,
          provisions,
          grant,
          eligibility,
          accreditations,
          publicCost);
    }
  }

  /** The kind of learning. */
  enum Format {
    E_LEARNING,
    BASIC_TRAINING,
    THEMATIC_TRAINING,
    PEER_SUPERVISION,
    TAILOR_MADE_TRAINING,
    THEME_DAY,
    CHAIN_WORKSHOP,
    COMMUNITY_OF_PRACTICE,
    PARENT_GROUP
  }

  /** For whom, in words that one can filter by. */
  enum TargetGroup {
    CARE_AND_WELFARE_PROFESSIONALS,
    OCMW_STAFF,
    DISTRICT_TEAMS,
    SUPPORT_WORKERS,
    MUNICIPALITIES,
    PRIMARY_CARE_MENTAL_HEALTH,
    ORGANISATIONS,
    PARENTS
  }

  /**
   * What an organisation does for the programme.
   *
   * @param testimonial what it says of it, in public and in its own words
   */
  record Provision(OrganisationId organisation, Part part, Optional<LocalizedText> testimonial)
      implements ValueObject {

    public Provision(OrganisationId organisation, Part part) {
      this(organisation, part, Optional.empty());
    }

    /** The part it plays. */
    public enum Part {
      DEVELOPS,
      DELIVERS,
      CO_DELIVERS,
      ADVISES,
      FUNDS,
      ACCREDITS,
      RECOMMENDS
    }
  }
}
