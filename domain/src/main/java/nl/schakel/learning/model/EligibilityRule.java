package nl.schakel.learning.model;

import java.util.Optional;
import java.util.Set;
import nl.schakel.learning.model.Applicant.Workplace;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.OrganisationKind;
import nl.schakel.shared.PlainText;
import org.jmolecules.ddd.types.ValueObject;

/** For whom a programme is meant, as far as a rule can tell. */
public sealed interface EligibilityRule extends ValueObject {

  Eligibility judge(Evidence evidence);

  default Eligibility judge(Applicant applicant) {
    return judge(applicant.evidence());
  }

  /** What a rule goes by: certain workplaces, the function, and a statement if there is one. */
  record Evidence(Set<Workplace> workplaces, Optional<String> jobTitle, Optional<String> statement)
      implements ValueObject {

    public Evidence {
      workplaces = Set.copyOf(workplaces);
    }
  }

  /** What the rule says of somebody. */
  enum Eligibility {
    MET,
    /** Not met, but whoever states a structural cooperation may ask for an exception. */
    STATEMENT_NEEDED,
    /** Not met, and an exception is asked for. */
    EXCEPTION_ASKED,
    NOT_MET
  }

  /** Whoever wants to come. */
  record Everyone() implements EligibilityRule {

    @Override
    public Eligibility judge(Evidence evidence) {
      return Eligibility.MET;
    }
  }

  /**
   * Only for people who work somewhere in particular. An empty set sets no demand.
   *
   * @param kinds the kinds of organisation, such as OCMW
   * @param organisations these organisations and no others, such as the members of an alliance
   * @param jobTitles words of which one must stand in the function, capitals and accents aside
   * @param exceptions whether others may ask, with a statement
   */
  record Employed(
      Set<OrganisationKind> kinds,
      Set<OrganisationId> organisations,
      Set<String> jobTitles,
      boolean exceptions)
      implements EligibilityRule {

    public Employed {
      kinds = Set.copyOf(kinds);
      organisations = Set.copyOf(organisations);
      jobTitles = Set.copyOf(jobTitles);
    }

    @Override
    public Eligibility judge(Evidence evidence) {
      if (worksWhereItShould(evidence) && doesWhatItShould(evidence)) {
        return Eligibility.MET;
      }
      if (!exceptions) {
        return Eligibility.NOT_MET;
      }
      return evidence.statement().isPresent()
          ? Eligibility.EXCEPTION_ASKED
          : Eligibility.STATEMENT_NEEDED;
    }

    private boolean worksWhereItShould(Evidence evidence) {
      return evidence.workplaces().stream().anyMatch(this::isMeant);
    }

    private boolean isMeant(Workplace workplace) {
      return (kinds.isEmpty() || kinds.contains(workplace.kind()))
          && (organisations.isEmpty() || organisations.contains(workplace.organisation()));
    }

    private boolean doesWhatItShould(Evidence evidence) {
      return jobTitles.isEmpty()
          || evidence.jobTitle().map(PlainText::bare).filter(this::namesOneOf).isPresent();
    }

    private boolean namesOneOf(String function) {
      return jobTitles.stream().map(PlainText::bare).anyMatch(function::contains);
    }
  }
}
