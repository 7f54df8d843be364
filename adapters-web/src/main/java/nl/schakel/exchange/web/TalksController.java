package nl.schakel.exchange.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.communities.CommunityCard;
import nl.schakel.exchange.model.Talk;
import nl.schakel.exchange.usecase.AskMembers;
import nl.schakel.exchange.usecase.AskMembers.Outcome;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.Slug;
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
import org.springframework.web.servlet.View;

/** Where members ask each other, and answer. */
@Controller
@Requires(Permission.SIGNED_IN)
class TalksController {

  static final String PATH = "/communities/{slug}/talks";

  private final TalkDoor door;
  private final TalkListShowing showing;
  private final AskMembers asking;

  TalksController(TalkDoor door, TalkListShowing showing, AskMembers asking) {
    this.door = door;
    this.showing = showing;
    this.asking = asking;
  }

  @GetMapping(PATH)
  View list(@PathVariable Slug slug, Input input, Actor actor, Frame frame) {
    CommunityCard community = door.community(actor, slug);
    return frame.show(
        showing.list(
            community,
            TalksAsked.read(input),
            FormView.empty(TalksPage.TEXTS),
            Optional.empty(),
            actor,
            frame));
  }

  @PostMapping(PATH)
  View ask(@PathVariable Slug slug, Input input, Actor actor, Frame frame) {
    CommunityCard community = door.community(actor, slug);
    var title = input.required("title", typed -> PlainText.line(typed, Talk.LONGEST_TITLE));
    var words = WordsForm.read(input, door.others(community.id(), actor));
    return switch (input.outcome(
        () -> asking.ask(actor, community.id(), title.get(), words.get()))) {
      case Rejected<Outcome>(var errors) -> refused(community, errors, input, actor, frame);
      case Accepted<Outcome>(Outcome.Done(var talk)) ->
          frame.seeOther(
              TalksPage.address(TalkDoor.link(community)) + "/" + talk.value(),
              "exchange.notice.asked");
      case Accepted<Outcome>(var outcome) ->
          refused(community, WordsForm.wrongs(outcome), input, actor, frame);
    };
  }

  private View refused(
      CommunityCard community, List<FieldError> errors, Input input, Actor actor, Frame frame) {
    FormView form = new FormView(TalksPage.TEXTS, input.typed(), errors);
    return frame.refuse(
        showing.list(community, TalksAsked.PRESENT, form, WordsForm.marked(form), actor, frame));
  }
}
