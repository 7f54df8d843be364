package nl.schakel.requests.usecase;

import java.util.Optional;
import nl.schakel.people.OrganisationKind;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.requests.model.Wish;
import nl.schakel.requests.model.Wish.Kind;
import nl.schakel.requests.model.Wish.Theme;
import nl.schakel.requests.model.Wish.WhenFull;

/** Who asked for a training in the demo, and how far that is; three free ones are left. */
enum DemoRequest {
  WELFARE("professional@demo.example", "Welzijn Voorbeelddam", OrganisationKind.OTHER, 14),
  SCHOOL("zorgteam@school-noord.example", "School Noord", OrganisationKind.SCHOOL, 22),
  CARE("opleiding@thuiszorg.example", "Thuiszorg De Brug", OrganisationKind.CARE_PROVIDER, 18),
  SHELTER("team@opvang-oost.example", "Opvang Oost", OrganisationKind.CARE_PROVIDER, 9),
  DISTRICT("wijkteam@centrum.example", "Wijkteam Centrum", OrganisationKind.NETWORK, 12),
  YOUTH("jeugd@kompas.example", "Jeugdhulp Kompas", OrganisationKind.CARE_PROVIDER, 16),
  COLLEGE("studentzaken@roc.example", "Roc Voorbeelddam", OrganisationKind.SCHOOL, 25),
  WOMEN("bestuur@vrouwenhuis.example", "Vrouwenhuis", OrganisationKind.SELF_ORGANISATION, 10),
  MIDWIVES("praktijk@verloskundigen.example", "Verloskundigen Zuid", OrganisationKind.OTHER, 8),
  SPORTS("team@buurtsport.example", "Buurtsport", OrganisationKind.OTHER, 11),
  REFUGEES("locatie@opvang-west.example", "Opvang West", OrganisationKind.REFUGEE_ORGANISATION, 20),
  LIBRARY("team@bibliotheek.example", "Bibliotheek De Kade", OrganisationKind.OTHER, 13),
  PAYING("hr@zorggroep.example", "Zorggroep Rivier", OrganisationKind.CARE_PROVIDER, 30),
  POLICY("municipality@demo.example", "Gemeente Voorbeelddam", OrganisationKind.MUNICIPALITY, 0);

  private static final String UTRECHT = "GM0344";

  private final String email;
  private final String organisation;
  private final OrganisationKind kind;
  private final int people;

  DemoRequest(String email, String organisation, OrganisationKind kind, int people) {
    this.email = email;
    this.organisation = organisation;
    this.kind = kind;
    this.people = people;
  }

  String email() {
    return email;
  }

  String organisation() {
    return organisation;
  }

  boolean isPaid() {
    return this == PAYING;
  }

  boolean isTalkedAbout() {
    return this == WELFARE || this == SCHOOL || this == CARE;
  }

  Wish wish() {
    return this == POLICY ? advice() : training();
  }

  private Wish advice() {
    return new Wish(
        Kind.ADVICE,
        organisation,
        kind,
        Optional.of(
            "Hoe steunen we vrouwen die gevlucht zijn, en welke training past bij onze wijkteams?"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        WhenFull.WAIT);
  }

  private Wish training() {
    return new Wish(
        Kind.TRAINING,
        organisation,
        kind,
        Optional.of(
            "Ons team kent de wijk goed. We willen leren hoe je gevoelige onderwerpen rustig"
                + " bespreekt, en hoe je samenwerkt met zelforganisaties."),
        Optional.of(people % 2 == 0 ? Theme.BASIC : Theme.FORCED_MARRIAGE),
        Optional.of(people),
        Optional.of(new MunicipalityCode(UTRECHT)),
        Optional.empty(),
        isPaid() ? WhenFull.PAY : WhenFull.WAIT);
  }
}
