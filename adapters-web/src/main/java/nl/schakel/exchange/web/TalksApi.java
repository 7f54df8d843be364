package nl.schakel.exchange.web;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.communities.CommunityCard;
import nl.schakel.exchange.TalkId;
import nl.schakel.exchange.model.Post.Standing;
import nl.schakel.exchange.model.Talk;
import nl.schakel.exchange.query.TalkBook;
import nl.schakel.exchange.query.TalkBook.Line;
import nl.schakel.exchange.query.TalkBook.Sheet;
import nl.schakel.exchange.query.TalkBook.Shelf;
import nl.schakel.exchange.query.TalkBook.State;
import nl.schakel.exchange.query.TalkBook.Written;
import nl.schakel.exchange.usecase.AskMembers;
import nl.schakel.exchange.usecase.AskMembers.Outcome;
import nl.schakel.people.PersonId;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.Slug;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Answers.Listing;
import nl.schakel.shared.web.Answers.Refused;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What members ask each other, for programs of members. */
@RestController
@RequestMapping("/api/v1/communities/{slug}/talks")
@Requires(Permission.SIGNED_IN)
class TalksApi {

  private final TalkDoor door;
  private final TalkBook book;
  private final AskMembers asking;

  TalksApi(TalkDoor door, TalkBook book, AskMembers asking) {
    this.door = door;
    this.book = book;
    this.asking = asking;
  }

  /** A talk in a list; one whose question was hidden has no title. */
  record TalkLineShape(UUID id, Optional<String> title, State state, int posts, Instant latestAt) {
    static TalkLineShape of(Line line) {
      return new TalkLineShape(
          line.id().value(),
          Optional.of(line.title()).filter(_ -> !line.hidden()),
          line.state(),
          line.posts(),
          line.latest());
    }
  }

  /** A talk with what was written. */
  record TalkShape(UUID id, Optional<String> title, State state, List<PostShape> posts) {
    static TalkShape of(Sheet talk) {
      return new TalkShape(
          talk.id().value(),
          Optional.of(talk.title()).filter(_ -> !talk.isHidden()),
          talk.state(),
          talk.posts().stream().map(PostShape::of).toList());
    }
  }

  /** What somebody wrote; what was hidden has no text. */
  record PostShape(UUID id, Optional<UUID> authorId, Optional<String> text, Instant postedAt) {
    static PostShape of(Written post) {
      return new PostShape(
          post.id(),
          post.author().map(PersonId::value),
          Optional.of(post.text()).filter(_ -> post.standing() != Standing.HIDDEN),
          post.at());
    }
  }

  /** A question. */
  record AskedBody(String title, String text, Optional<List<UUID>> mentions) {}

  /** An answer. */
  record WordsBody(String text, Optional<List<UUID>> mentions) {}

  /** Those with the latest posts first; without what was put away. */
  @GetMapping
  Listing<TalkLineShape> list(@PathVariable Slug slug, PageRequest page, Actor actor) {
    CommunityCard community = door.community(actor, slug);
    return Listing.of(book.of(community.id(), Shelf.PRESENT, page).map(TalkLineShape::of));
  }

  @GetMapping("/{id}")
  TalkShape one(@PathVariable Slug slug, @PathVariable UUID id, Actor actor) {
    return TalkShape.of(door.talk(door.community(actor, slug), id));
  }

  @PostMapping
  ResponseEntity<TalkShape> ask(
      @PathVariable Slug slug, @Accepts(AskedBody.class) Input input, Actor actor) {
    CommunityCard community = door.community(actor, slug);
    var title = input.required("title", typed -> PlainText.line(typed, Talk.LONGEST_TITLE));
    var words = WordsForm.read(input);
    TalkId talk =
        done(input.orReject(() -> asking.ask(actor, community.id(), title.get(), words.get())));
    return ResponseEntity.created(
            URI.create(
                "/api/v1/communities/" + community.slug().value() + "/talks/" + talk.value()))
        .body(TalkShape.of(door.talk(community, talk.value())));
  }

  @PostMapping("/{id}/posts")
  TalkShape answer(
      @PathVariable Slug slug,
      @PathVariable UUID id,
      @Accepts(WordsBody.class) Input input,
      Actor actor) {
    CommunityCard community = door.community(actor, slug);
    Sheet talk = door.talk(community, id);
    var words = input.orReject(WordsForm.read(input));
    done(asking.answer(actor, talk.id(), words));
    return TalkShape.of(door.talk(community, id));
  }

  private static TalkId done(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done(var talk) -> talk;
      case Outcome.TellsOfSomebody _ -> throw new Refused("TALK_TELLS_OF_SOMEBODY");
      case Outcome.TooManyMentions _ -> throw new Refused("TALK_TOO_MANY_CALLED");
      case Outcome.NotAMember _ -> throw new Refused("TALK_NOT_A_MEMBER");
      case Outcome.NotOpen _ -> throw new Refused("TALK_NOT_OPEN");
    };
  }
}
