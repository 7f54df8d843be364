package nl.schakel.agreements.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import nl.schakel.agreements.CovenantCards.State;
import nl.schakel.agreements.GrantUses.Kind;
import nl.schakel.agreements.GrantUses.Use;
import nl.schakel.agreements.model.Commitment;
import nl.schakel.agreements.model.Commitment.Standing;
import nl.schakel.agreements.model.Covenant.Party;
import nl.schakel.agreements.model.Covenant.Stage;
import nl.schakel.agreements.model.Covenant.Terms;
import nl.schakel.agreements.model.Memberships.Membership;
import nl.schakel.agreements.model.Memberships.Role;
import nl.schakel.agreements.model.Period;
import nl.schakel.agreements.model.Quota;
import nl.schakel.agreements.model.Quota.Span;
import nl.schakel.agreements.query.AllianceBook.AllianceSheet;
import nl.schakel.agreements.query.CovenantBook.CovenantSheet;
import nl.schakel.agreements.query.GrantBook.GrantSheet;
import nl.schakel.agreements.web.MeasurementShapes.YardstickShape;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Agreements as the API shows them; the names of the fields are published. */
interface AgreementJson {

  /** Whether an alliance works. */
  enum AllianceState {
    ACTIVE,
    ENDED
  }

  /**
   * An alliance.
   *
   * @param endedOn the first day without it
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record AllianceDetail(
      UUID id,
      String slug,
      AllianceState state,
      @Nullable LocalDate endedOn,
      SortedMap<String, String> name,
      SortedMap<String, String> purpose,
      UUID keeperId,
      List<Member> members) {

    static AllianceDetail of(AllianceSheet alliance) {
      return new AllianceDetail(
          alliance.id().value(),
          alliance.profile().slug().value(),
          alliance.end().isEmpty() ? AllianceState.ACTIVE : AllianceState.ENDED,
          alliance.end().orElse(null),
          byLanguage(alliance.profile().name()),
          byLanguage(alliance.profile().purpose()),
          alliance.profile().keeper().value(),
          alliance.memberships().all().stream().map(Member::of).toList());
    }
  }

  /** A membership; its end is exclusive. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Member(UUID organisationId, Role role, LocalDate from, @Nullable LocalDate until) {

    static Member of(Membership member) {
      return new Member(
          member.organisation().value(),
          member.role(),
          member.period().from(),
          member.period().until().orElse(null));
    }
  }

  /** A covenant. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record CovenantDetail(
      UUID id,
      String slug,
      Stage stage,
      SortedMap<String, String> name,
      SortedMap<String, String> purpose,
      UUID keeperId,
      List<SigningParty> parties,
      LocalDate validFrom,
      @Nullable LocalDate validUntil,
      @Nullable LocalDate evaluationOn,
      List<CommitmentDetail> commitments) {

    static CovenantDetail of(CovenantSheet covenant, LocalDate today) {
      Terms terms = covenant.terms();
      return new CovenantDetail(
          covenant.id().value(),
          terms.slug().value(),
          covenant.terms().stage(today),
          byLanguage(terms.name()),
          byLanguage(terms.purpose()),
          terms.keeper().value(),
          terms.parties().stream().map(SigningParty::of).toList(),
          terms.validity().from(),
          terms.validity().until().orElse(null),
          terms.evaluation().orElse(null),
          covenant.commitments().stream().map(CommitmentDetail::of).toList());
    }
  }

  /** An organisation that signed. */
  record SigningParty(UUID organisationId, Party.Role role, LocalDate signedOn) {

    static SigningParty of(Party party) {
      return new SigningParty(party.organisation().value(), party.role(), party.signed());
    }
  }

  /**
   * A commitment.
   *
   * @param state absent when nobody looked yet
   * @param standings by date; the last is what holds
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record CommitmentDetail(
      UUID id,
      SortedMap<String, String> statement,
      @Nullable SortedMap<String, String> measure,
      @Nullable SortedMap<String, String> target,
      @Nullable YardstickShape yardstick,
      @Nullable State state,
      List<StandingDetail> standings) {

    static CommitmentDetail of(Commitment commitment) {
      return new CommitmentDetail(
          commitment.id().value(),
          byLanguage(commitment.promise().statement()),
          byLanguage(commitment.promise().measure()),
          byLanguage(commitment.promise().target()),
          commitment.promise().yardstick().map(YardstickShape::of).orElse(null),
          commitment.current().map(Standing::state).orElse(null),
          commitment.history().stream().map(StandingDetail::of).toList());
    }
  }

  /** How it stood on a day. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record StandingDetail(
      State state,
      LocalDate on,
      @Nullable String figure,
      @Nullable SortedMap<String, String> note) {

    static StandingDetail of(Standing standing) {
      return new StandingDetail(
          standing.state(),
          standing.on(),
          standing.figure().orElse(null),
          byLanguage(standing.note()));
    }
  }

  /** A grant, how its quotas stand, and what it paid for. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record GrantDetail(
      UUID id,
      String slug,
      SortedMap<String, String> name,
      SortedMap<String, String> purpose,
      SortedMap<String, String> forWhom,
      UUID keeperId,
      List<UUID> funderIds,
      @Nullable SortedMap<String, String> otherFunders,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      List<QuotaDetail> quotas,
      List<PaidFor> paidFor) {

    static GrantDetail of(GrantSheet grant, List<Use> uses, int year) {
      var terms = grant.terms();
      return new GrantDetail(
          grant.id().value(),
          terms.slug().value(),
          byLanguage(terms.name()),
          byLanguage(terms.purpose()),
          byLanguage(terms.forWhom()),
          terms.keeper().value(),
          terms.funders().stream().map(OrganisationId::value).toList(),
          byLanguage(terms.otherFunders()),
          terms.period().map(Period::from).orElse(null),
          terms.period().flatMap(Period::until).orElse(null),
          grant.quotas().stream().map(quota -> QuotaDetail.of(quota, uses, year)).toList(),
          uses.stream().map(PaidFor::of).toList());
    }
  }

  /** A quota; what was given and what is left are those of this year, where it is a yearly one. */
  record QuotaDetail(Kind kind, Span span, int number, int given, int left) {

    static QuotaDetail of(Quota quota, List<Use> uses, int year) {
      Spending.State state = Spending.State.of(quota, uses, year);
      return new QuotaDetail(
          quota.kind(), quota.span(), quota.number(), state.given(), state.left());
    }
  }

  /** Something that was paid for, in one calendar year. */
  record PaidFor(SortedMap<String, String> title, String address, Kind kind, int year, int count) {

    static PaidFor of(Use use) {
      return new PaidFor(
          byLanguage(use.title()), use.address(), use.kind(), use.year(), use.count());
    }
  }

  private static SortedMap<String, String> byLanguage(LocalizedText text) {
    SortedMap<String, String> texts = new TreeMap<>();
    text.texts().forEach((language, words) -> texts.put(language.tag(), words));
    return texts;
  }

  private static @Nullable SortedMap<String, String> byLanguage(Optional<LocalizedText> text) {
    return text.map(AgreementJson::byLanguage).orElse(null);
  }
}
