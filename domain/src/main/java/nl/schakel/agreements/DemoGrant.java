package nl.schakel.agreements;

import java.util.List;
import java.util.UUID;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;

/** The grant of the demo; its id never changes, and outside demo mode nothing has it. */
public final class DemoGrant {

  /** Version 7 of the very first instant, as the organisations of the demo have it. */
  public static final GrantId AMIF = new GrantId(new UUID(0x7000L, 0x8000_0000_0000_1001L));

  private DemoGrant() {}

  public static GrantCard card() {
    return new GrantCard(
        AMIF,
        LocalizedText.dutch("AMIF-subsidie voor de expertise van OCMW-medewerkers")
            .with(Language.ENGLISH, "AMIF grant for the expertise of OCMW staff")
            .with(Language.FRENCH, "Subside AMIF pour l’expertise du personnel des CPAS")
            .with(Language.ARABIC, "منحة AMIF لتنمية خبرة العاملين في OCMW"),
        LocalizedText.dutch("Alleen bedoeld om de expertise van OCMW-medewerkers te versterken.")
            .with(Language.ENGLISH, "Meant only to strengthen the expertise of OCMW staff.")
            .with(
                Language.FRENCH,
                "Destiné uniquement à renforcer l’expertise du personnel des CPAS.")
            .with(Language.ARABIC, "مخصصة فقط لتعزيز خبرة العاملين في OCMW."),
        List.of(DemoOrganisation.AMIF.id()));
  }
}
