package nl.schakel.agreements.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.agreements.AllianceId;
import nl.schakel.agreements.CovenantCards.State;
import nl.schakel.agreements.CovenantId;
import nl.schakel.agreements.GrantId;
import nl.schakel.agreements.GrantUses.Kind;
import nl.schakel.agreements.Yardstick;
import nl.schakel.agreements.Yardstick.Bound;
import nl.schakel.agreements.Yardstick.Share;
import nl.schakel.agreements.model.Commitment.Promise;
import nl.schakel.agreements.model.Commitment.Standing;
import nl.schakel.agreements.model.Covenant.Party;
import nl.schakel.agreements.model.Covenant.Wording;
import nl.schakel.agreements.model.Memberships.Membership;
import nl.schakel.agreements.model.Memberships.Role;
import nl.schakel.agreements.model.Quota.Span;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;

/**
 * What the tests of agreements are about: the covenant of 2022 on the second generation, the
 * alliance of 2018 that works from within, and the trainings that it gives for free each year.
 */
public final class SecondGeneration {

  public static final OrganisationId JMW = OrganisationId.next();
  public static final OrganisationId MINISTRY = OrganisationId.next();
  public static final OrganisationId MOVISIE = OrganisationId.next();
  public static final OrganisationId IOT = OrganisationId.next();
  public static final OrganisationId LKHA = OrganisationId.next();
  public static final LocalDate IN_2018 = LocalDate.of(2018, 1, 1);
  public static final LocalDate IN_2022 = LocalDate.of(2022, 1, 1);

  private SecondGeneration() {}

  public static Covenant covenant(String slug) {
    return new Covenant(CovenantId.next(), terms(slug), List.of(), 0)
        .revise(terms(slug), List.of(strand("Reguliere professionals weten meer.")));
  }

  public static Covenant.Terms terms(String slug) {
    return new Covenant.Terms(
        new Slug(slug),
        LocalizedText.dutch("Convenant tweede generatie"),
        LocalizedText.dutch("Vindbare en voldoende steun."),
        JMW,
        Stream.of(JMW, MINISTRY)
            .map(party -> new Party(party, Party.Role.SIGNATORY, IN_2022))
            .toList(),
        Period.of(IN_2022, LocalDate.of(2027, 1, 1)),
        Optional.of(LocalDate.of(2025, 6, 1)));
  }

  public static Wording strand(String statement) {
    return new Wording(
        Optional.empty(),
        new Promise(
            LocalizedText.dutch(statement),
            Optional.of(LocalizedText.dutch("Wie de e-learning afrondt")),
            Optional.of(LocalizedText.dutch("1.000 professionals"))));
  }

  /** The same, and its first promise is counted: at least 80 percent gets an answer. */
  public static Covenant counted(Covenant covenant) {
    Commitment first = covenant.commitments().getFirst();
    Yardstick yardstick = new Yardstick(Share.ANSWER_RATE, Bound.AT_LEAST, 80);
    return covenant.revise(
        covenant.terms(),
        List.of(new Wording(Optional.of(first.id()), first.promise().heldAgainst(yardstick))));
  }

  public static Standing standing(State state, LocalDate on) {
    return new Standing(
        state, on, Optional.of("640"), Optional.of(LocalizedText.dutch("Geteld in het register.")));
  }

  public static Alliance.Active alliance(String slug) {
    return new Alliance.Active(AllianceId.next(), profile(slug), memberships(), 0);
  }

  public static Alliance.Profile profile(String slug) {
    return new Alliance.Profile(
        new Slug(slug),
        LocalizedText.dutch("Verandering van Binnenuit"),
        LocalizedText.dutch("Van binnenuit werken aan acceptatie."),
        MOVISIE);
  }

  public static Memberships memberships() {
    return new Memberships(
        List.of(
            member(MOVISIE, Role.LEAD),
            member(IOT, Role.MEMBER),
            member(LKHA, Role.CONTRIBUTING_EXPERT)));
  }

  private static Membership member(OrganisationId organisation, Role role) {
    return new Membership(organisation, role, Period.since(IN_2018));
  }

  public static Grant grant(String slug) {
    return new Grant(GrantId.next(), grantTerms(slug), List.of(freeEachYear(15)), 0);
  }

  public static Grant.Terms grantTerms(String slug) {
    return new Grant.Terms(
        new Slug(slug),
        LocalizedText.dutch("Gratis trainingen"),
        LocalizedText.dutch("Elk jaar is een aantal gratis."),
        LocalizedText.dutch("Organisaties"),
        MOVISIE,
        List.of(MINISTRY),
        Optional.of(LocalizedText.dutch("Donateurs")),
        Optional.of(Period.since(IN_2018)));
  }

  public static Quota freeEachYear(int number) {
    return new Quota(Kind.FREE_TRAININGS, Span.CALENDAR_YEAR, number);
  }
}
