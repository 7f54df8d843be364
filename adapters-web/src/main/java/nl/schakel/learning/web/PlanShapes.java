package nl.schakel.learning.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schakel.learning.model.Programme.Format;
import nl.schakel.learning.model.Programme.Provision.Part;
import nl.schakel.learning.model.Programme.TargetGroup;
import nl.schakel.people.OrganisationKind;

/**
 * What planners send to the API; the names are a contract. Where a read shows the same thing it has
 * the same name, and a change replaces all of it.
 */
interface PlanShapes {

  /**
   * A programme. Texts are by language, Dutch always among them.
   *
   * @param neutralTitle what calendars and subjects of mails say instead of the title
   * @param publicCost absent means free
   */
  record ProgrammeShape(
      String slug,
      Format format,
      Map<String, String> title,
      Map<String, String> neutralTitle,
      Map<String, String> summary,
      Map<String, String> body,
      Map<String, String> forWhom,
      List<String> topics,
      List<TargetGroup> targetGroups,
      List<String> languages,
      String country,
      UUID organiserId,
      List<ProviderShape> providers,
      UUID grantId,
      EligibilityShape eligibility,
      List<AccreditationShape> accreditations,
      BigDecimal publicCost) {}

  /** An organisation, the part it plays, and what it says of the programme. */
  record ProviderShape(UUID organisationId, Part part, Map<String, String> testimonial) {}

  /** Who may come; what is left out sets no demand, and nothing at all is for everyone. */
  record EligibilityShape(
      List<OrganisationKind> organisationKinds,
      List<UUID> organisationIds,
      List<String> jobTitles,
      boolean exceptions) {}

  /**
   * Points of a register; the last day is exclusive.
   *
   * @param courseId by which the register knows the programme
   * @param assessmentRequired whether it gives no points without a passed final test
   */
  record AccreditationShape(
      UUID registerId,
      BigDecimal points,
      LocalDate validFrom,
      LocalDate validUntil,
      String timeZone,
      String courseId,
      boolean assessmentRequired) {}

  /**
   * An edition.
   *
   * @param place absent when online
   * @param sessions none when it can be followed at any time
   * @param offerHours how long an offer to the next in line stands; absent gives the place at once
   * @param linkDaysBefore how many days before a session its joining link is released
   */
  record EditionShape(
      String language,
      PlaceShape place,
      String timeZone,
      int capacity,
      Integer minimum,
      Instant opensAt,
      Instant closesAt,
      List<SessionShape> sessions,
      Integer offerHours,
      boolean reviewHoldsSeat,
      Integer linkDaysBefore,
      boolean restricted) {}

  /**
   * A copy of an edition.
   *
   * @param days how much later its sessions are, at the same hour
   */
  record EditionCopyShape(int days) {}

  /** A copy of a programme, under an address of its own. */
  record ProgrammeCopyShape(String slug) {}

  /** A room. */
  record PlaceShape(String name, String address) {}

  /**
   * A session.
   *
   * @param id of one that is there already; absent for a new one
   * @param joiningLink never shown again; absent keeps what is there
   */
  record SessionShape(UUID id, Instant start, Instant end, String joiningLink) {}
}
