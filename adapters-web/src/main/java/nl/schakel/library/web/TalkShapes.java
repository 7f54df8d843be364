package nl.schakel.library.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Caller;
import nl.schakel.communities.CommunityId;
import nl.schakel.library.query.Talk.CommentLine;
import nl.schakel.library.query.Talk.ReportedLine;
import nl.schakel.library.query.Talk.UseLine;
import nl.schakel.people.OrganisationId;

/** What the API says of who uses an item and what is said below it; the names are a contract. */
interface TalkShapes {

  /** A comment; one that was hidden has a reason and no text. */
  record CommentShape(
      UUID id,
      Optional<String> text,
      Optional<String> hiddenReason,
      Instant writtenAt,
      boolean own) {

    static CommentShape of(CommentLine line, Caller caller) {
      return new CommentShape(
          line.id().value(),
          Optional.of(line.text()).filter(_ -> line.hidden().isEmpty()),
          line.hidden(),
          line.at(),
          line.author().isPresent() && caller.actor().map(Actor::person).equals(line.author()));
    }
  }

  /** What is said. */
  record CommentBody(String text) {}

  /** Why it should not be there, for who keeps the library. */
  record ReportBody(String reason) {}

  /** Somebody's word that it is used; without organisation and community by a team. */
  record UseShape(
      Optional<UUID> organisation, Optional<UUID> community, String how, Instant at, boolean own) {

    static UseShape of(UseLine use, Caller caller) {
      return new UseShape(
          use.organisation().map(OrganisationId::value),
          use.community().map(CommunityId::value),
          use.how(),
          use.at(),
          caller.actor().filter(actor -> actor.person().equals(use.person())).isPresent());
    }
  }

  /**
   * What is said.
   *
   * @param users {@code TEAM}, or {@code O-} or {@code C-} and the id of an organisation or a
   *     community to which one belongs
   * @param how in one line
   */
  record UseBody(String users, String how) {}

  /** Whether readers have it. */
  enum Standing {
    SHOWN,
    HIDDEN
  }

  /** A comment, and why others find that it should not be there, as far as nobody looked at it. */
  record ModerationShape(
      UUID id,
      UUID item,
      Standing standing,
      Optional<String> text,
      Optional<String> reason,
      List<String> reports) {

    static ModerationShape of(CommentLine comment, List<String> reports) {
      return new ModerationShape(
          comment.id().value(),
          comment.item().value(),
          comment.hidden().isPresent() ? Standing.HIDDEN : Standing.SHOWN,
          Optional.of(comment.text()).filter(_ -> comment.hidden().isEmpty()),
          comment.hidden(),
          reports);
    }

    static ModerationShape of(ReportedLine line) {
      return of(line.comment(), line.reasons());
    }
  }

  /**
   * What becomes of it.
   *
   * @param reason why it is hidden, for everybody; only then
   */
  record DecisionBody(Standing standing, Optional<String> reason) {}
}
