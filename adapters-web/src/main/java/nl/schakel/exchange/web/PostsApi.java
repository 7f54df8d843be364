package nl.schakel.exchange.web;

import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.exchange.usecase.AmendPost;
import nl.schakel.exchange.usecase.AmendPost.Outcome;
import nl.schakel.exchange.web.TalkBodies.CorrectionBody;
import nl.schakel.exchange.web.TalkShapes.PostShape;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.Answers.Refused;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a member wrote, for programs of that member. */
@RestController
@RequestMapping("/api/v1/communities/{slug}/talks/{id}/posts/{post}")
@Requires(Permission.SIGNED_IN)
class PostsApi {

  private final PostDoor door;
  private final AmendPost amending;

  PostsApi(PostDoor door, AmendPost amending) {
    this.door = door;
    this.amending = amending;
  }

  @GetMapping
  ResponseEntity<PostShape> one(
      @PathVariable Slug slug, @PathVariable UUID id, @PathVariable UUID post, Actor actor) {
    return answer(door.any(actor, slug, id, post), actor);
  }

  /** Only by who wrote it. The version that was seen is in {@code If-Match}. */
  @PutMapping
  ResponseEntity<PostShape> correct(
      @PathVariable Slug slug,
      @PathVariable UUID id,
      @PathVariable UUID post,
      @Accepts(CorrectionBody.class) Input input,
      Actor actor) {
    PostDoor.Place place = door.own(actor, slug, id, post);
    var seen = input.seenVersion();
    var wording = WordsForm.better(input, place.isQuestion());
    done(
        input.orReject(
            () ->
                amending.correct(
                    actor,
                    place.talk().id(),
                    place.postId(),
                    wording.get(),
                    Optional.of(seen.get()))));
    return answer(door.any(actor, slug, id, post), actor);
  }

  /** Only by who wrote it. The version that was seen is in {@code If-Match}. */
  @PostMapping("/withdrawing")
  ResponseEntity<PostShape> withdraw(
      @PathVariable Slug slug,
      @PathVariable UUID id,
      @PathVariable UUID post,
      Input input,
      Actor actor) {
    PostDoor.Place place = door.own(actor, slug, id, post);
    long seen = input.orReject(input.seenVersion());
    done(amending.withdraw(actor, place.talk().id(), place.postId(), Optional.of(seen)));
    return answer(door.any(actor, slug, id, post), actor);
  }

  private static void done(Outcome outcome) {
    switch (outcome) {
      case Outcome.Done _ -> {}
      case Outcome.TellsOfSomebody _ -> throw new Refused("TALK_TELLS_OF_SOMEBODY");
      case Outcome.TakenAway _ -> throw new Refused("TALK_POST_AWAY");
    }
  }

  private ResponseEntity<PostShape> answer(PostDoor.Place place, Actor actor) {
    return ResponseEntity.ok()
        .eTag(Long.toString(place.post().version()))
        .body(PostShape.of(place.post(), door.leads(actor, place)));
  }
}
