package nl.schakel.exchange.web;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.exchange.model.Post.Standing;
import nl.schakel.exchange.query.TalkBook.Line;
import nl.schakel.exchange.query.TalkBook.Reported;
import nl.schakel.exchange.query.TalkBook.Sheet;
import nl.schakel.exchange.query.TalkBook.State;
import nl.schakel.exchange.query.TalkBook.Written;
import nl.schakel.people.PersonId;
import nl.schakel.shared.query.Page;

/** Talks as programs of members get and send them. */
interface TalkShapes {

  /** A talk in a list; one whose question was taken away has no title. */
  record TalkLineShape(
      UUID id,
      Optional<String> title,
      State state,
      int posts,
      int reportedPosts,
      Instant latestAt) {
    static TalkLineShape of(Line line, boolean lead) {
      return new TalkLineShape(
          line.id().value(),
          Optional.of(line.title()).filter(_ -> TalkWords.reads(line.question(), lead)),
          line.state(),
          line.posts(),
          lead ? line.reported() : 0,
          line.latest());
    }
  }

  /**
   * A talk with a page of what was written in it.
   *
   * @param posts oldest first
   * @param totalPosts the question among them
   */
  record TalkShape(
      UUID id,
      Optional<String> title,
      State state,
      List<PostShape> posts,
      int pageNumber,
      int pageSize,
      long totalPosts) {
    static TalkShape of(Sheet talk, Page<Written> posts, boolean lead) {
      return new TalkShape(
          talk.id().value(),
          Optional.of(talk.title()).filter(_ -> TalkWords.reads(talk.question(), lead)),
          talk.state(),
          posts.items().stream().map(post -> PostShape.of(post, lead)).toList(),
          posts.number(),
          posts.size(),
          posts.total());
    }
  }

  /**
   * What somebody wrote; what was taken away has no text.
   *
   * @param mentions whom it calls
   * @param standing to members who do not lead, what was reported is shown like the rest
   * @param reasons why members ask those who lead to look at it; only for them
   */
  record PostShape(
      UUID id,
      Optional<UUID> authorId,
      Optional<String> text,
      Instant postedAt,
      Optional<Instant> correctedAt,
      List<UUID> mentions,
      Standing standing,
      List<String> reasons) {
    static PostShape of(Written post, boolean lead) {
      boolean read = TalkWords.reads(post.standing(), lead);
      return new PostShape(
          post.id(),
          post.author().map(PersonId::value),
          Optional.of(post.text()).filter(_ -> read),
          post.at(),
          post.corrected(),
          read ? ids(post.mentions()) : List.of(),
          lead || post.standing() != Standing.REPORTED ? post.standing() : Standing.SHOWN,
          lead ? post.reasons() : List.of());
    }

    private static List<UUID> ids(Collection<PersonId> people) {
      return people.stream().map(PersonId::value).sorted().toList();
    }
  }

  /** A post that those who lead are asked to look at. */
  record ReportedPostShape(UUID talkId, UUID communityId, String title, PostShape post) {
    static ReportedPostShape of(Reported reported) {
      return new ReportedPostShape(
          reported.talk().value(),
          reported.community().value(),
          reported.title(),
          PostShape.of(reported.post(), true));
    }
  }
}
