package nl.schakel.library.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.communities.CommunityId;
import nl.schakel.library.CommentId;
import nl.schakel.library.ItemId;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;

/** Who uses an item, and what is said below it. */
public interface Talk {

  /** What everybody reads, the oldest first; hidden ones with their reason and without words. */
  List<CommentLine> comments(ItemId item);

  /** What was reported and nobody looked at, the longest first. */
  List<ReportedLine> reported();

  /** Who says to use it, the last first. */
  List<UseLine> uses(ItemId item);

  Optional<CommentLine> comment(CommentId id);

  /** Why others find that a comment should not be there, as far as nobody looked at it yet. */
  List<String> reasons(CommentId id);

  /**
   * A comment.
   *
   * @param hidden why it was taken away, when it was; then the text is empty
   */
  record CommentLine(
      CommentId id,
      ItemId item,
      Optional<PersonId> author,
      String text,
      Instant at,
      Optional<String> hidden,
      long revision) {

    @Override
    public String toString() {
      return "CommentLine[" + id.value() + "]";
    }
  }

  /** A comment of which others say that it should not be there. */
  record ReportedLine(CommentLine comment, Slug slug, LocalizedText title, List<String> reasons) {

    public ReportedLine {
      reasons = List.copyOf(reasons);
    }
  }

  /** Somebody's word that it is used. */
  record UseLine(
      PersonId person,
      Optional<OrganisationId> organisation,
      Optional<CommunityId> community,
      String how,
      Instant at) {}
}
