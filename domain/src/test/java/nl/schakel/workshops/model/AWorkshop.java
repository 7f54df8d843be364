package nl.schakel.workshops.model;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.LinkId;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.people.OrganisationId;
import nl.schakel.workshops.WorkshopId;
import nl.schakel.workshops.model.Workshop.Changes;
import nl.schakel.workshops.model.Workshop.Plan;
import nl.schakel.workshops.model.Workshop.Planned;
import nl.schakel.workshops.model.Workshop.Vignette;

/** A workshop with two made-up cases, for Pharos and the welfare organisation. */
public final class AWorkshop {

  public static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  public static final OrganisationId KEEPER = DemoOrganisation.WERKPLAATS.id();
  public static final OrganisationId PHAROS = DemoOrganisation.PHAROS.id();
  public static final OrganisationId WELZIJN = DemoOrganisation.WELZIJN.id();
  public static final LinkId REFER = LinkId.next();
  public static final LinkId ASK = LinkId.next();

  private AWorkshop() {}

  public static Planned planned(ChainId chain) {
    return new Planned(
        new Plan(
            WorkshopId.next(),
            chain,
            KEEPER,
            NOW,
            "Buurthuis De Brug",
            Set.of(PHAROS, WELZIJN),
            "Kennismaken, stemmen, praten, stemmen.",
            vignettes(),
            Changes.NONE));
  }

  public static List<Vignette> vignettes() {
    return List.of(
        new Vignette(1, "Een vader schaamt zich voor de hulp van school.", Set.of(REFER, ASK)),
        new Vignette(2, "Een moeder spreekt met niemand over thuis.", Set.of(REFER)));
  }
}
