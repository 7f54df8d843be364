package nl.schakel.exchange.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.exchange.usecase.AmendPost;
import nl.schakel.exchange.usecase.AmendPost.Outcome;
import nl.schakel.shared.Slug;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Where members put right or take back what they wrote. */
@Controller
@Requires(Permission.SIGNED_IN)
@RequestMapping(TalksController.PATH + "/{id}/posts/{post}")
class CorrectionController {

  private final PostDoor door;
  private final AmendPost amending;

  CorrectionController(PostDoor door, AmendPost amending) {
    this.door = door;
    this.amending = amending;
  }

  @GetMapping("/correction")
  View form(
      @PathVariable Slug slug,
      @PathVariable UUID id,
      @PathVariable UUID post,
      Actor actor,
      Frame frame) {
    PostDoor.Place place = door.own(actor, slug, id, post);
    Map<String, List<String>> now =
        Map.of(
            "title", List.of(place.talk().title()),
            "text", List.of(place.post().text()),
            "version", List.of("" + place.post().version()));
    return place.post().standing().isReadable()
        ? frame.show(page(place, new FormView(CorrectionPage.TEXTS, now, List.of()), frame))
        : away(place, frame);
  }

  @PostMapping("/correction")
  View correct(
      @PathVariable Slug slug,
      @PathVariable UUID id,
      @PathVariable UUID post,
      Input input,
      Actor actor,
      Frame frame) {
    PostDoor.Place place = door.own(actor, slug, id, post);
    var wording = WordsForm.better(input, place.isQuestion());
    var seen = input.seenVersion();
    try {
      return switch (input.outcome(
          () ->
              amending.correct(
                  actor, place.talk().id(), place.postId(), wording.get(), seen.ifRight()))) {
        case Rejected<Outcome>(var errors) -> refused(place, input, errors, frame);
        case Accepted<Outcome>(Outcome.Done _) ->
            frame.seeOther(place.back(), "exchange.notice.corrected");
        case Accepted<Outcome>(Outcome.TellsOfSomebody _) ->
            refused(place, input, List.of(FieldError.of("/text", "TELLS_OF_SOMEBODY")), frame);
        case Accepted<Outcome>(Outcome.TakenAway _) -> away(place, frame);
      };
    } catch (StaleChangeException _) {
      FormView form = new FormView(CorrectionPage.TEXTS, input.typed(), List.of());
      return frame.refuse(page(place, form.outdated("text", place.post().version()), frame));
    }
  }

  /** Whoever takes it back need not have seen the last words. */
  @PostMapping("/withdrawal")
  View withdraw(
      @PathVariable Slug slug,
      @PathVariable UUID id,
      @PathVariable UUID post,
      Actor actor,
      Frame frame) {
    PostDoor.Place place = door.own(actor, slug, id, post);
    return switch (amending.withdraw(actor, place.talk().id(), place.postId(), Optional.empty())) {
      case Outcome.Done _ -> frame.seeOther(place.back(), "exchange.notice.withdrawn");
      case Outcome.TakenAway _, Outcome.TellsOfSomebody _ -> away(place, frame);
    };
  }

  private static View away(PostDoor.Place place, Frame frame) {
    return frame.seeOther(place.back(), "exchange.notice.postAway");
  }

  private static View refused(
      PostDoor.Place place, Input input, List<FieldError> errors, Frame frame) {
    return frame.refuse(
        page(place, new FormView(CorrectionPage.TEXTS, input.typed(), errors), frame));
  }

  private static CorrectionPage page(PostDoor.Place place, FormView form, Frame frame) {
    return new CorrectionPage(
        TalkDoor.link(place.community()),
        place.link(frame),
        place.address() + "/posts/" + place.post().id(),
        place.isQuestion(),
        form,
        form.isRefused() ? WordsForm.marked(form) : Optional.empty());
  }
}
