package nl.schakel.parents.web;

import java.time.Clock;
import java.util.Optional;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.LinkTokens.Purpose;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.parents.ParentId;
import nl.schakel.parents.usecase.AnswerInvitation;
import nl.schakel.parents.usecase.AnswerInvitation.Answer;
import nl.schakel.parents.usecase.AnswerInvitation.Outcome;
import nl.schakel.parents.usecase.ReadInvitation;
import nl.schakel.parents.usecase.ReadInvitation.Summons;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/**
 * Where a parent says whether they come, without an account and without a name. Looking changes
 * nothing.
 */
@Controller
@Requires(Permission.ANYONE)
class ComeController {

  private final LinkTokens links;
  private final ReadInvitation reading;
  private final AnswerInvitation answering;
  private final ComeShowing showing;
  private final OpinionController opinions;
  private final Clock clock;

  ComeController(
      LinkTokens links,
      ReadInvitation reading,
      AnswerInvitation answering,
      ComeShowing showing,
      OpinionController opinions,
      Clock clock) {
    this.opinions = opinions;
    this.links = links;
    this.reading = reading;
    this.answering = answering;
    this.showing = showing;
    this.clock = clock;
  }

  @GetMapping(CodePage.PATH + "/{token}")
  View show(@PathVariable String token, Frame frame) {
    return summons(token)
        .map(found -> showing.show(found, CodePage.PATH + "/" + token, frame))
        .or(() -> opinions.ask(token, frame))
        .orElseGet(() -> over(frame));
  }

  @PostMapping(CodePage.PATH + "/{token}")
  View say(@PathVariable String token, Input input, Frame frame) {
    Optional<Summons> found = summons(token);
    if (found.isEmpty()) {
      return over(frame);
    }
    Answer answer = input.orReject(input.required("answer", As.oneOf(Answer.class)));
    return switch (answering.answer(found.get().line().id(), answer)) {
      case Outcome.Coming _, Outcome.Waiting _, Outcome.StayingAway _, Outcome.WillBeCalled _ ->
          frame.seeOther(CodePage.PATH + "/" + token);
      case Outcome.CannotBeCalled _ ->
          frame.seeOther(CodePage.PATH + "/" + token, "parents.notice.callUs");
      case Outcome.Full _ -> frame.seeOther(CodePage.PATH + "/" + token, "parents.notice.noSeat");
      case Outcome.Over _ -> over(frame);
    };
  }

  /** No texts on the phone any more, or again. */
  @PostMapping(CodePage.PATH + "/{token}/texts")
  View texts(@PathVariable String token, Input input, Frame frame) {
    Optional<Summons> found = summons(token);
    if (found.isEmpty()) {
      return over(frame);
    }
    boolean wanted = input.orReject(input.flag("wanted"));
    answering.wantTexts(found.get().line().id(), wanted);
    return frame.seeOther(CodePage.PATH + "/" + token, "parents.notice.taken");
  }

  /** Unknown, expired and over look the same, and never say who it was for. */
  static View over(Frame frame) {
    return frame.show(new ComeOverPage(), HttpStatus.GONE);
  }

  private Optional<Summons> summons(String token) {
    return links
        .resolve(Purpose.PARENT_INVITATION, token)
        .flatMap(id -> reading.summons(new ParentId(id), clock.instant()));
  }
}
