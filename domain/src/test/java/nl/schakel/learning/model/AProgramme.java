package nl.schakel.learning.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.agreements.GrantId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.Runs.Accreditation;
import nl.schakel.learning.model.EditionPlan.Terms;
import nl.schakel.learning.model.Programme.Description;
import nl.schakel.learning.model.Programme.Draft;
import nl.schakel.learning.model.Programme.Format;
import nl.schakel.learning.model.Programme.Provision;
import nl.schakel.learning.model.Programme.TargetGroup;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;

/** A programme as tests need it: the third theme of S2, for OCMW staff only. */
public final class AProgramme {

  private AProgramme() {}

  public static Draft draft(String slug) {
    return new Draft(ProgrammeId.next(), description(slug, FourThemes.FOR_OCMW_STAFF), 0);
  }

  public static Draft draft(Terms terms) {
    return new Draft(
        terms.programme(),
        description("thema-" + terms.programme().value(), terms.eligibility(), terms.grant()),
        0);
  }

  public static Description description(String slug, EligibilityRule rule) {
    return description(slug, rule, Optional.of(FourThemes.GRANT));
  }

  private static Description description(
      String slug, EligibilityRule rule, Optional<GrantId> grant) {
    return new Description(
        new Slug(slug),
        Format.THEMATIC_TRAINING,
        LocalizedText.dutch("(Complex) trauma").with(Language.ARABIC, "الصدمة"),
        Optional.of(LocalizedText.dutch("Thematische vorming")),
        LocalizedText.dutch("Wat trauma met mensen doet, en wat jij kunt doen."),
        LocalizedText.dutch("Wanneer je doorverwijst, **en wanneer niet**."),
        Set.of(TopicCode.of("trauma"), TopicCode.of("stress-and-coping")),
        Set.of(TargetGroup.OCMW_STAFF),
        LocalizedText.dutch("Wie bij een OCMW werkt."),
        Set.of(Language.DUTCH, Language.FRENCH),
        "BE",
        FourThemes.VVSG,
        List.of(new Provision(FourThemes.AMIF, Provision.Part.FUNDS)),
        grant,
        rule,
        List.of(
            new Accreditation(
                OrganisationId.next(),
                new BigDecimal("2.5"),
                Optional.empty(),
                LocalDate.of(2026, 2, 19),
                FourThemes.BRUSSELS)),
        Optional.of(new BigDecimal("12.50")));
  }
}
