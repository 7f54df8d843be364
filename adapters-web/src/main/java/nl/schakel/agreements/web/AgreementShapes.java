package nl.schakel.agreements.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schakel.agreements.CovenantCards.State;
import nl.schakel.agreements.GrantUses.Kind;
import nl.schakel.agreements.model.Covenant.Party;
import nl.schakel.agreements.model.Memberships.Role;
import nl.schakel.agreements.model.Quota.Span;
import nl.schakel.agreements.web.MeasurementShapes.YardstickShape;

/**
 * What coordinators send to the API; the names are a contract. Where a read shows the same thing it
 * has the same name, and a change replaces all of it. Texts are by language, Dutch always among
 * them; the end of a period is exclusive.
 */
interface AgreementShapes {

  /** An alliance. */
  record AllianceShape(
      String slug,
      Map<String, String> name,
      Map<String, String> purpose,
      UUID keeperId,
      List<MemberShape> members) {}

  /** A membership; of one organisation no two at the same time. */
  record MemberShape(UUID organisationId, Role role, LocalDate from, LocalDate until) {}

  /** A member that leaves; the day is the first without it. */
  record DepartureShape(UUID organisationId, LocalDate day) {}

  /** The first day without the alliance. */
  record TerminationShape(LocalDate day) {}

  /** A covenant. */
  record CovenantShape(
      String slug,
      Map<String, String> name,
      Map<String, String> purpose,
      UUID keeperId,
      List<PartyShape> parties,
      LocalDate validFrom,
      LocalDate validUntil,
      LocalDate evaluationOn,
      List<CommitmentShape> commitments) {}

  /** An organisation that signed. */
  record PartyShape(UUID organisationId, Party.Role role, LocalDate signedOn) {}

  /**
   * A commitment.
   *
   * @param id of one that is there already; absent for a new one
   * @param yardstick all of it, or absent
   */
  record CommitmentShape(
      UUID id,
      Map<String, String> statement,
      Map<String, String> measure,
      Map<String, String> target,
      YardstickShape yardstick) {}

  /** How a commitment stood on a day. */
  record StandingShape(State state, LocalDate on, String figure, Map<String, String> note) {}

  /** A grant; some funder must be named, as an organisation or in words. */
  record GrantShape(
      String slug,
      Map<String, String> name,
      Map<String, String> purpose,
      Map<String, String> forWhom,
      UUID keeperId,
      List<UUID> funderIds,
      Map<String, String> otherFunders,
      LocalDate from,
      LocalDate until,
      List<QuotaShape> quotas) {}

  /** How many of a kind, each calendar year or in all; one quota of a kind. */
  record QuotaShape(Kind kind, Span span, int number) {}
}
