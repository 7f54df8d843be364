package nl.schakel.exchange.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.exchange.model.Post;
import nl.schakel.exchange.query.TalkBook.Written;
import nl.schakel.exchange.usecase.ModeratePosts;
import nl.schakel.exchange.usecase.ModeratePosts.Outcome;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import nl.schakel.shared.web.MarkedText;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Where members ask those who lead to look at a post. */
@Controller
@Requires(Permission.SIGNED_IN)
@RequestMapping(TalksController.PATH + "/{id}/posts/{post}/report")
class ReportController {

  /** Nothing has to be said: whoever leads reads the post. */
  static final String NO_REASON = "–";

  private final PostDoor door;
  private final ModeratePosts moderating;

  ReportController(PostDoor door, ModeratePosts moderating) {
    this.door = door;
    this.moderating = moderating;
  }

  @GetMapping
  View form(
      @PathVariable Slug slug,
      @PathVariable UUID id,
      @PathVariable UUID post,
      Actor actor,
      Frame frame) {
    PostDoor.Place place = door.readable(actor, slug, id, post);
    return frame.show(page(place, FormView.empty(ReportPage.TEXTS), Optional.empty(), frame));
  }

  @PostMapping
  View report(
      @PathVariable Slug slug,
      @PathVariable UUID id,
      @PathVariable UUID post,
      Input input,
      Actor actor,
      Frame frame) {
    PostDoor.Place place = door.readable(actor, slug, id, post);
    var reason = input.optional("reason", typed -> PlainText.line(typed, Post.LONGEST_REASON));
    return switch (input.outcome(reason)) {
      case Rejected<Optional<String>>(var errors) ->
          frame.refuse(
              page(
                  place,
                  new FormView(ReportPage.TEXTS, input.typed(), errors),
                  Optional.empty(),
                  frame));
      case Accepted<Optional<String>>(var why) ->
          report(place, why.orElse(NO_REASON), input, actor, frame);
    };
  }

  private View report(PostDoor.Place place, String reason, Input input, Actor actor, Frame frame) {
    return switch (moderating.report(actor, place.talk().id(), place.postId(), reason)) {
      case Outcome.Done _ -> frame.seeOther(place.back(), "exchange.notice.reported");
      case Outcome.NotNow _ -> frame.seeOther(place.back(), "exchange.notice.postAway");
      case Outcome.TellsOfSomebody(var findings) ->
          frame.refuse(
              page(
                  place,
                  new FormView(
                      ReportPage.TEXTS, input.typed(), MarkedText.errors("/reason", findings)),
                  WordsForm.marked(reason),
                  frame));
    };
  }

  private static ReportPage page(
      PostDoor.Place place, FormView form, Optional<MarkedText> marked, Frame frame) {
    Written post = place.post();
    List<String> text = TalkShowing.lines(post.text());
    return new ReportPage(
        TalkDoor.link(place.community()),
        place.link(frame),
        place.address() + "/posts/" + post.id() + "/report",
        text,
        form,
        marked);
  }
}
