package nl.schakel.partners.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.partners.ContactPointId;
import nl.schakel.partners.PartnerEvent.Step;
import nl.schakel.partners.model.Profile;
import nl.schakel.partners.query.PartnerBook.Standing;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.OrganisationKind;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;

/** What whoever keeps the directory looks at: what needs them, and all that there is. */
public interface DirectoryDesk {

  /** What partners wait for, the longest first. */
  List<Waiting> proposals(int atMost);

  Optional<Proposal> proposal(UUID id);

  /** Contact points of which somebody there said that they are not right. */
  List<Doubt> complaints(int atMost);

  /** Contact points that nobody vouched for since then, the longest first. */
  List<Doubt> unverified(Instant since, int atMost);

  /** Pairs of partners that may be one, and what they have in common. */
  List<Alike> alike(int atMost);

  /** Partners that may be the one that somebody is about to list. */
  List<Line> alikeTo(LocalizedText name, Set<String> hosts);

  /** By name; hidden ones too, and ones that became part of another. */
  Page<Line> entries(Optional<String> words, PageRequest page);

  /** What a partner proposed, the newest first. */
  List<Proposal> history(OrganisationId partner);

  /** A partner in a list. */
  record Line(
      OrganisationId id, Slug slug, LocalizedText name, OrganisationKind kind, Standing standing) {}

  /**
   * What a partner would like the directory to say, and what came of it.
   *
   * @param basis the version of the entry that it was written over
   * @param reason why it was declined
   */
  record Proposal(
      UUID id,
      OrganisationId partner,
      Step state,
      Profile profile,
      long basis,
      Instant since,
      Optional<String> reason) {

    public boolean isOpen() {
      return state == Step.PROPOSED;
    }
  }

  /** Somebody waits for a word on this. */
  record Waiting(UUID proposal, OrganisationId partner, LocalizedText name, Instant since) {}

  /**
   * A contact point that may not be right.
   *
   * @param complaint what somebody there said of it
   */
  record Doubt(
      OrganisationId partner,
      LocalizedText name,
      ContactPointId contactPoint,
      LocalizedText function,
      Optional<Instant> verified,
      Optional<String> complaint) {}

  /** Two that may be one. */
  record Alike(Line one, Line other, Common common, String what) {}

  /** What two partners have in common. */
  enum Common {
    NAME,
    WEBSITE,
    MAIL_DOMAIN
  }
}
