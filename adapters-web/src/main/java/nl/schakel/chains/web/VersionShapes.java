package nl.schakel.chains.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.chains.Link.Force;
import nl.schakel.chains.Link.Kind;
import nl.schakel.chains.Link.Occasion;
import nl.schakel.chains.Link.Part;
import nl.schakel.chains.query.VersionSheet;

/** What the API says of versions and their links; the names are a contract. */
interface VersionShapes {

  /** Where a version is in its life. */
  enum VersionState {
    DRAFT,
    AGREED,
    RETIRED;

    static VersionState of(VersionSheet version) {
      return switch (version) {
        case VersionSheet.Draft _ -> DRAFT;
        case VersionSheet.Agreed _ -> AGREED;
        case VersionSheet.Retired _ -> RETIRED;
      };
    }
  }

  /** What a chain says in one version. */
  record VersionShape(
      int number, VersionState state, Optional<LocalDate> agreedOn, List<LinkShape> links) {}

  /** All links of a draft, in their order. */
  record LinksShape(List<LinkShape> links) {}

  /**
   * A link.
   *
   * @param id of one that is there already; without it, it is new
   * @param from the name of a function, or the id of an organisation
   * @param to the id of a partner, and behind a slash that of its service
   */
  record LinkShape(
      Optional<UUID> id,
      String from,
      Kind kind,
      String to,
      Part part,
      List<CriterionShape> criteria,
      List<AlternativeShape> alternatives) {}

  /** Its number is its place. */
  record CriterionShape(
      Force force, Map<String, String> text, Optional<Map<String, String>> instead) {}

  /** Another link for when this one cannot be taken. */
  record AlternativeShape(Occasion occasion, Optional<Integer> days, UUID instead) {}

  /**
   * Since when a draft holds.
   *
   * @param number of the draft that was looked at; its revision is in {@code If-Match}
   */
  record PublicationShape(int number, LocalDate on) {}

  /**
   * What a new draft begins with.
   *
   * @param after the number of the last version that was agreed; 0 when none was
   */
  record DraftShape(int after) {}
}
