package nl.schakel.groups.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.schakel.agreements.DemoGrant;
import nl.schakel.groups.GroupPart;
import nl.schakel.groups.MunicipalAgreementId;
import nl.schakel.groups.model.Leader;
import nl.schakel.groups.model.MunicipalAgreement.Agreed;
import nl.schakel.groups.model.MunicipalAgreement.Between;
import nl.schakel.groups.model.MunicipalAgreement.Proposed;
import nl.schakel.groups.model.Terms;
import nl.schakel.groups.model.Terms.Inviter;
import nl.schakel.groups.model.Terms.Offer;
import nl.schakel.groups.model.Terms.Side;
import nl.schakel.groups.port.Leaders;
import nl.schakel.groups.port.MunicipalAgreements;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.People;
import nl.schakel.people.PersonId;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.places.WorkingDays;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.PersonName;
import nl.schakel.shared.usecase.ApplicationService;
import nl.schakel.shared.usecase.DemoContent;

/** Eight municipalities that agreed, are about to or have done; four languages, every state. */
@ApplicationService
class DemoGroupsContent implements DemoContent {

  private static final OrganisationId PROVIDER = DemoOrganisation.VLUCHTELINGENWERK.id();

  private final MunicipalAgreements agreements;
  private final Leaders leaders;
  private final People people;
  private final DemoSeries series;
  private final Clock clock;

  DemoGroupsContent(
      MunicipalAgreements agreements,
      Leaders leaders,
      People people,
      DemoSeries series,
      Clock clock) {
    this.agreements = agreements;
    this.leaders = leaders;
    this.people = people;
    this.series = series;
    this.clock = clock;
  }

  /** In which languages groups are given, and what they are called in Dutch. */
  enum Spoken {
    ARABIC("ar", "Arabisch"),
    TIGRINYA("ti", "Tigrinya"),
    FARSI("fa", "Farsi"),
    UKRAINIAN("uk", "Oekraïens");

    private final String tag;
    private final String dutch;

    Spoken(String tag, String dutch) {
      this.tag = tag;
      this.dutch = dutch;
    }

    Language language() {
      return new Language(tag);
    }

    /** The address of who leads in this language; everybody finds them by it again. */
    EmailAddress address(GroupPart part, int number) {
      String role = part == GroupPart.TRAINER ? "trainer" : "sleutelpersoon";
      return new EmailAddress(role + "." + tag + "." + number + "@groepen.example");
    }
  }

  @Override
  public String name() {
    return "groups";
  }

  @Override
  public int order() {
    return 570;
  }

  @Override
  public void load() {
    Arrays.stream(Spoken.values()).forEach(this::team);
    account("trainer", GroupPart.TRAINER);
    account("keyperson", GroupPart.KEY_PERSON);
    add("GM0503", Map.of(Spoken.ARABIC, 2, Spoken.TIGRINYA, 1));
    add("GM0363", Map.of(Spoken.UKRAINIAN, 3));
    series.load(agreed("GM0599", Map.of(Spoken.ARABIC, 3, Spoken.TIGRINYA, 2, Spoken.FARSI, 1)), 0);
    series.load(agreed("GM0344", Map.of(Spoken.ARABIC, 2, Spoken.UKRAINIAN, 2)), 1);
    series.load(agreed("GM0014", Map.of(Spoken.TIGRINYA, 2, Spoken.FARSI, 2)), 2);
    agreed("GM0202", Map.of(Spoken.ARABIC, 1));
    Agreed amended = agreed("GM0855", Map.of(Spoken.FARSI, 1));
    agreements.save(
        amended.amend(
            terms(Map.of(Spoken.FARSI, 2, Spoken.UKRAINIAN, 1)), Side.PROVIDER, clock.instant()));
    agreements.save(agreed("GM0772", Map.of(Spoken.ARABIC, 1)).end(clock.instant()));
  }

  private void team(Spoken spoken) {
    for (int number = 1; number <= 2; number++) {
      leader(spoken, GroupPart.TRAINER, "Trainer", number);
      leader(spoken, GroupPart.KEY_PERSON, "Sleutelpersoon", number);
    }
  }

  private void leader(Spoken spoken, GroupPart part, String role, int number) {
    PersonId person =
        people
            .findOrRegister(
                new PersonName(role + " " + spoken.dutch + " " + number),
                spoken.address(part, number),
                Language.DUTCH)
            .id();
    save(person, part, Set.of(spoken.language(), Language.DUTCH));
  }

  /** Who has an account in the demo leads too. */
  private void account(String login, GroupPart part) {
    people
        .findByEmail(new EmailAddress(login + "@demo.example"))
        .ifPresent(card -> save(card.id(), part, Set.of(Spoken.TIGRINYA.language())));
  }

  private void save(PersonId person, GroupPart part, Set<Language> languages) {
    leaders.save(new Leader(person, PROVIDER, part, new TreeSet<>(languages)));
  }

  private Proposed add(String municipality, Map<Spoken, Integer> groups) {
    Proposed proposed =
        new Proposed(
            new Between(
                MunicipalAgreementId.next(),
                new MunicipalityCode(municipality),
                PROVIDER,
                DemoOrganisation.GEMEENTE.id()),
            Offer.by(Side.PROVIDER, terms(groups), clock.instant()));
    agreements.add(proposed);
    return proposed;
  }

  private Agreed agreed(String municipality, Map<Spoken, Integer> groups) {
    Proposed proposed = add(municipality, groups);
    Agreed agreed = new Agreed(proposed.between(), proposed.offer().terms());
    agreements.save(agreed);
    return agreed;
  }

  private Terms terms(Map<Spoken, Integer> groups) {
    LocalDate today = clock.instant().atZone(WorkingDays.ZONE).toLocalDate();
    TreeMap<Language, Integer> all = new TreeMap<>();
    groups.forEach((spoken, many) -> all.put(spoken.language(), many));
    return new Terms(
        1,
        LocalDate.of(today.getYear(), 1, 1),
        LocalDate.of(today.getYear() + 1, 12, 31),
        all,
        "Buurthuis, bibliotheek of basisschool in de wijk",
        Set.of(DemoGrant.PARENTING_SUPPORT),
        Inviter.SUPPORT_WORKERS);
  }
}
