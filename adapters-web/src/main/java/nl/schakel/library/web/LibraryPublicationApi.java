package nl.schakel.library.web;

import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.library.ItemId;
import nl.schakel.library.usecase.PublishItem;
import nl.schakel.library.usecase.PublishItem.Outcome;
import nl.schakel.library.web.LibraryShapes.ItemShape;
import nl.schakel.library.web.LibraryShapes.RejectionBody;
import nl.schakel.library.web.LibraryShapes.WithdrawalBody;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.Answers.Refused;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The way of an item to its readers, for programs. */
@RestController
@RequestMapping("/api/v1/library-items/{id}")
class LibraryPublicationApi {

  private final ItemFormShowing forms;
  private final PublishItem publishing;

  LibraryPublicationApi(ItemFormShowing forms, PublishItem publishing) {
    this.forms = forms;
    this.publishing = publishing;
  }

  /** Who wrote it thinks that it is ready. What was looked at is in {@code If-Match}. */
  @PostMapping("/offering")
  @Requires(Permission.WRITE_LIBRARY)
  ResponseEntity<ItemShape> offer(@PathVariable UUID id, Input input, Actor actor) {
    return step(id, input, actor, publishing::offer);
  }

  /** What was offered is not ready yet. What was looked at is in {@code If-Match}. */
  @PostMapping("/rejections")
  @Requires(Permission.KEEP_LIBRARY)
  ResponseEntity<ItemShape> sendBack(
      @PathVariable UUID id, @Accepts(RejectionBody.class) Input input, Actor actor) {
    return decide("remark", id, input, actor, publishing::sendBack);
  }

  /** Nobody reads it any more. What was looked at is in {@code If-Match}. */
  @PostMapping("/withdrawals")
  @Requires(Permission.KEEP_LIBRARY)
  ResponseEntity<ItemShape> withdraw(
      @PathVariable UUID id, @Accepts(WithdrawalBody.class) Input input, Actor actor) {
    return decide("reason", id, input, actor, publishing::withdraw);
  }

  /** With what its writers hear of why. */
  private interface Decision {
    Outcome about(Actor actor, ItemId item, long seen, String why);
  }

  private ResponseEntity<ItemShape> decide(
      String field, UUID id, Input input, Actor actor, Decision decision) {
    ItemId item = forms.open(actor, id).id();
    var why =
        input.required(field, typed -> PlainText.lines(typed, DecidingController.LONGEST_REASON));
    var seen = input.seenVersion();
    return told(
        input.orReject(() -> decision.about(actor, item, seen.get(), why.get())), id, actor);
  }

  /**
   * Everybody reads it from now on. A case is published by somebody else than who wrote it. What
   * was looked at is in {@code If-Match}.
   */
  @PostMapping("/publication")
  @Requires(Permission.KEEP_LIBRARY)
  ResponseEntity<ItemShape> publish(@PathVariable UUID id, Input input, Actor actor) {
    return step(id, input, actor, publishing::publish);
  }

  /** Everybody reads again what was withdrawn. What was looked at is in {@code If-Match}. */
  @PostMapping("/restoration")
  @Requires(Permission.KEEP_LIBRARY)
  ResponseEntity<ItemShape> restore(@PathVariable UUID id, Input input, Actor actor) {
    return step(id, input, actor, publishing::restore);
  }

  /** Without words. */
  private interface Step {
    Outcome take(Actor actor, ItemId item, long seen);
  }

  private ResponseEntity<ItemShape> step(UUID id, Input input, Actor actor, Step step) {
    ItemId item = forms.open(actor, id).id();
    return told(step.take(actor, item, input.orReject(input.seenVersion())), id, actor);
  }

  private ResponseEntity<ItemShape> told(Outcome outcome, UUID id, Actor actor) {
    return switch (outcome) {
      case Outcome.Offered _, Outcome.SentBack _, Outcome.Published _ ->
          LibraryItemsApi.answer(forms.open(actor, id));
      case Outcome.Withdrawn _, Outcome.Restored _ -> LibraryItemsApi.answer(forms.open(actor, id));
      case Outcome.NeedsSecondLook _ -> throw new Refused("NEEDS_SECOND_LOOK");
      case Outcome.NothingToDo _ -> throw new Refused("NOTHING_TO_PUBLISH");
    };
  }
}
