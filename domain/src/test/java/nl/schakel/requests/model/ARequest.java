package nl.schakel.requests.model;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.agreements.DemoGrant;
import nl.schakel.agreements.GrantId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.people.OrganisationKind;
import nl.schakel.people.PersonId;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.requests.RequestId;
import nl.schakel.requests.model.TrainingRequest.Draft;
import nl.schakel.requests.model.Wish.Kind;
import nl.schakel.requests.model.Wish.Theme;
import nl.schakel.requests.model.Wish.WhenFull;

/** A school asks the alliance for a training. */
public final class ARequest {

  public static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

  private ARequest() {}

  public static Wish wish(WhenFull whenFull) {
    return new Wish(
        Kind.TRAINING,
        "Roc Voorbeelddam",
        OrganisationKind.SCHOOL,
        Optional.of("Signalen herkennen en er rustig over praten."),
        Optional.of(Theme.FORCED_MARRIAGE),
        Optional.of(12),
        Optional.of(new MunicipalityCode("GM0344")),
        Optional.empty(),
        whenFull);
  }

  public static Wish unfinished() {
    return new Wish(
        Kind.TRAINING,
        "Roc Voorbeelddam",
        OrganisationKind.SCHOOL,
        Optional.empty(),
        Optional.empty(),
        Optional.of(12),
        Optional.empty(),
        Optional.empty(),
        WhenFull.WAIT);
  }

  public static Wish advice() {
    return new Wish(
        Kind.ADVICE,
        "Gemeente Voorbeelddam",
        OrganisationKind.MUNICIPALITY,
        Optional.of("Welk beleid helpt tegen huwelijksdwang?"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        WhenFull.WAIT);
  }

  public static Draft draft(Wish wish) {
    return draft(wish, DemoGrant.FREE_TRAININGS, PersonId.next());
  }

  public static Draft draft(Wish wish, GrantId grant, PersonId contact) {
    return new Draft(
        new Details(
            RequestId.next(),
            ProgrammeId.next(),
            DemoOrganisation.MOVISIE.id(),
            Optional.of(grant),
            wish,
            contact,
            true,
            NOW,
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        NOW);
  }
}
