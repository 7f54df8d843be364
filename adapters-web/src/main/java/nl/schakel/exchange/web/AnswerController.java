package nl.schakel.exchange.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.communities.CommunityCard;
import nl.schakel.exchange.query.TalkBook.Sheet;
import nl.schakel.exchange.usecase.AskMembers;
import nl.schakel.exchange.usecase.AskMembers.Outcome;
import nl.schakel.exchange.usecase.AskMembers.Words;
import nl.schakel.shared.Slug;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Where members read a question, and answer it. */
@Controller
@Requires(Permission.SIGNED_IN)
class AnswerController {

  private static final String PATH = TalksController.PATH + "/{id}";

  private final TalkDoor door;
  private final TalkShowing showing;
  private final AskMembers asking;

  AnswerController(TalkDoor door, TalkShowing showing, AskMembers asking) {
    this.door = door;
    this.showing = showing;
    this.asking = asking;
  }

  @GetMapping(PATH)
  View one(
      @PathVariable Slug slug, @PathVariable UUID id, PageRequest page, Actor actor, Frame frame) {
    CommunityCard community = door.community(actor, slug);
    FormView form = FormView.empty(TalkPage.TEXTS);
    return frame.show(
        showing.page(
            community, door.talk(community, id), page, form, Optional.empty(), actor, frame));
  }

  @PostMapping(PATH + "/answers")
  View answer(
      @PathVariable Slug slug, @PathVariable UUID id, Input input, Actor actor, Frame frame) {
    CommunityCard community = door.community(actor, slug);
    Sheet talk = door.talk(community, id);
    return switch (input.outcome(WordsForm.read(input, door.others(community.id(), actor)))) {
      case Rejected<Words>(var errors) ->
          again(community, id, errors, HttpStatus.BAD_REQUEST, input, actor, frame);
      case Accepted<Words>(var words) ->
          switch (asking.answer(actor, talk.id(), words)) {
            case Outcome.Done _ -> frame.seeOther(end(community, id), "exchange.notice.answered");
            case Outcome.NotOpen _ ->
                again(community, id, List.of(), HttpStatus.CONFLICT, input, actor, frame);
            case Outcome outcome ->
                again(
                    community,
                    id,
                    WordsForm.wrongs(outcome),
                    HttpStatus.BAD_REQUEST,
                    input,
                    actor,
                    frame);
          };
    };
  }

  private String end(CommunityCard community, UUID id) {
    return TalkPage.address(
        TalksPage.address(TalkDoor.link(community)) + "/" + id,
        door.talk(community, id).lastPage());
  }

  /** As the talk stands now: it may have been closed meanwhile. What was typed stays. */
  private View again(
      CommunityCard community,
      UUID id,
      List<FieldError> errors,
      HttpStatus status,
      Input input,
      Actor actor,
      Frame frame) {
    FormView form = new FormView(TalkPage.TEXTS, input.typed(), errors);
    Sheet talk = door.talk(community, id);
    return frame.show(
        showing.page(
            community,
            talk,
            PageRequest.numbered(talk.lastPage()),
            form,
            WordsForm.marked(form),
            actor,
            frame),
        status);
  }
}
