package nl.schakel.chains.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.chains.Link.Force;
import nl.schakel.chains.Link.Kind;
import nl.schakel.chains.Link.Part;
import nl.schakel.chains.model.Route.Act;

/** What the API says of where somebody can go; the names are a contract. */
interface RouteShapes {

  /**
   * Three questions, none of them about somebody.
   *
   * @param topic its code
   * @param municipality its code, such as {@code GM0599}
   * @param language of the family, an ISO 639 code
   */
  record RouteQuestionShape(String topic, String municipality, Optional<String> language) {}

  /**
   * What there is.
   *
   * @param emergencyNumbers for danger now; nothing here is meant for that
   * @param chains what was agreed there; several when they are for different people
   * @param neighbouringChains ids of chains nearby, when nothing was agreed there
   * @param adviserIds partners that advise on the topic, when no chain leads further
   */
  record RouteShape(
      List<String> emergencyNumbers,
      List<FollowedShape> chains,
      List<UUID> neighbouringChains,
      List<UUID> adviserIds) {}

  /**
   * A chain and the way through it.
   *
   * @param deadEnd nobody in it can take the family over today
   */
  record FollowedShape(
      UUID chainId,
      String slug,
      int version,
      String area,
      UUID keeperId,
      Map<String, String> targetGroup,
      boolean deadEnd,
      List<StepShape> steps) {}

  /**
   * A step, in the order in which one takes them.
   *
   * @param receivesData false for who only lowers the threshold
   * @param insteadLinkId the first alternative that can be taken, when this one cannot
   */
  record StepShape(
      UUID linkId,
      Act act,
      Kind kind,
      UUID partnerId,
      Map<String, String> partner,
      Optional<UUID> serviceId,
      Part part,
      boolean receivesData,
      List<HindranceShape> hindrances,
      Optional<UUID> insteadLinkId,
      List<CriterionShape> criteria,
      List<WayShape> contacts) {}

  /** When, when not, and what instead; by language. */
  record CriterionShape(
      int number, Force force, Map<String, String> text, Optional<Map<String, String>> instead) {}

  /** A way to reach a partner. */
  record WayShape(
      Map<String, String> function,
      Optional<String> email,
      Optional<String> phone,
      Optional<String> website) {}
}
