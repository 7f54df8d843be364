package nl.schakel.exchange.web;

import java.net.URI;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.communities.CommunityCard;
import nl.schakel.exchange.TalkId;
import nl.schakel.exchange.model.Talk;
import nl.schakel.exchange.query.TalkBook;
import nl.schakel.exchange.query.TalkBook.Sheet;
import nl.schakel.exchange.usecase.AskMembers;
import nl.schakel.exchange.usecase.AskMembers.Outcome;
import nl.schakel.exchange.web.TalkBodies.AskedBody;
import nl.schakel.exchange.web.TalkBodies.WordsBody;
import nl.schakel.exchange.web.TalkShapes.TalkLineShape;
import nl.schakel.exchange.web.TalkShapes.TalkShape;
import nl.schakel.exchange.web.TalksAsked.AskedQuery;
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

  /**
   * Those with the latest posts first; without what was put away, or only that. With {@code q},
   * where these words stand in the title or in a post.
   */
  @GetMapping
  Listing<TalkLineShape> list(
      @PathVariable Slug slug, @Accepts(AskedQuery.class) Input input, Actor actor) {
    CommunityCard community = door.community(actor, slug);
    TalksAsked asked = TalksAsked.read(input);
    boolean lead = door.leads(actor, community);
    return Listing.of(
        book.of(community.id(), asked.wish(), asked.page())
            .map(line -> TalkLineShape.of(line, lead)));
  }

  /** With a page of its posts, oldest first. */
  @GetMapping("/{id}")
  TalkShape one(@PathVariable Slug slug, @PathVariable UUID id, PageRequest page, Actor actor) {
    CommunityCard community = door.community(actor, slug);
    return shape(community, door.talk(community, id), page, actor);
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
        .body(shape(community, door.talk(community, talk.value()), PageRequest.first(), actor));
  }

  /** Answers with the page on which the answer stands. */
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
    Sheet now = door.talk(community, id);
    return shape(community, now, PageRequest.numbered(now.lastPage()), actor);
  }

  private TalkShape shape(CommunityCard community, Sheet talk, PageRequest page, Actor actor) {
    return TalkShape.of(talk, door.posts(talk, page), door.leads(actor, community));
  }

  private static TalkId done(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done(var talk) -> talk;
      case Outcome.TellsOfSomebody _ -> throw new Refused("TALK_TELLS_OF_SOMEBODY");
      case Outcome.TooManyMentions _ -> throw new Refused("TALK_TOO_MANY_CALLED");
      case Outcome.TooManyPosts _ -> throw new Refused("TALK_TOO_MANY_POSTS");
      case Outcome.NotAMember _ -> throw new Refused("TALK_NOT_A_MEMBER");
      case Outcome.NotOpen _ -> throw new Refused("TALK_NOT_OPEN");
    };
  }
}
