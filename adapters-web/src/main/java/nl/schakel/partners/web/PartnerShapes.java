package nl.schakel.partners.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schakel.partners.model.ContactPoint.Audience;
import nl.schakel.partners.model.Expertise.Mode;
import nl.schakel.partners.model.Service.Interpretation;
import nl.schakel.partners.usecase.StateCapacity.Taking;
import nl.schakel.people.OrganisationKind;

/**
 * What is sent to the API about the directory; the names are a contract. Texts are by language,
 * Dutch always among them. Where a read shows the same thing it has the same name, and a change
 * replaces all of it.
 */
interface PartnerShapes {

  /** What the list may be narrowed by; several values of one filter widen it again. */
  record PartnersQuery(
      List<String> topic,
      List<Mode> mode,
      List<OrganisationKind> kind,
      List<String> language,
      String place,
      boolean free,
      String q,
      int pageNumber,
      int pageSize) {}

  /**
   * An organisation that is put into the directory.
   *
   * @param slug of its page
   */
  record PartnerShape(
      UUID organisationId,
      String slug,
      Map<String, String> about,
      String website,
      List<EarlierNameShape> earlierNames,
      List<String> areas,
      List<String> languages,
      List<ExpertiseShape> expertise,
      List<ServiceShape> services,
      List<ContactPointShape> contactPoints) {}

  /**
   * What the directory says of a partner.
   *
   * @param areas municipality codes such as {@code GM0599}, provinces such as {@code NL-ZH}, or
   *     countries
   */
  record ProfileShape(
      Map<String, String> about,
      String website,
      List<EarlierNameShape> earlierNames,
      List<String> areas,
      List<String> languages,
      List<ExpertiseShape> expertise,
      List<ServiceShape> services,
      List<ContactPointShape> contactPoints) {}

  /** A name that it had; the last day is exclusive. */
  record EarlierNameShape(Map<String, String> name, LocalDate from, LocalDate until) {}

  /**
   * What it knows about.
   *
   * @param questionsPerQuarter absent is as many as come
   * @param answerDays working days
   */
  record ExpertiseShape(
      String topic,
      List<Mode> modes,
      Integer questionsPerQuarter,
      Integer answerDays,
      boolean free) {}

  /**
   * Something that it does for people.
   *
   * @param id of one that is there already; absent for a new one
   * @param cost absent means free
   */
  record ServiceShape(
      UUID id,
      Map<String, String> name,
      Map<String, String> description,
      Map<String, String> eligibility,
      Map<String, String> notFor,
      Map<String, String> schedule,
      Map<String, String> cost,
      List<String> topics,
      List<String> languages,
      Interpretation interpretation) {}

  /**
   * A way to reach it.
   *
   * @param id of one that is there already; absent for a new one
   */
  record ContactPointShape(
      UUID id,
      Map<String, String> function,
      Audience audience,
      String email,
      String phone,
      String website) {}

  /**
   * Whether a service takes people now; worth something for thirty days.
   *
   * @param waitDays only with a waiting list
   */
  record CapacityShape(Taking state, Integer waitDays) {}
}
