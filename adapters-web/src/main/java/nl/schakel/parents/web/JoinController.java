package nl.schakel.parents.web;

import java.util.List;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.parents.usecase.SignUpParent;
import nl.schakel.parents.usecase.SignUpParent.Outcome;
import nl.schakel.parents.usecase.SignUpParent.Ticket;
import nl.schakel.parents.web.JoinShowing.Door;
import nl.schakel.shared.web.Answers.Limited;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Where a parent joins a group of their municipality, in their language, without an account. */
@Controller
@RequestMapping(ParentPaths.JOIN)
@Requires(Permission.ANYONE)
class JoinController {

  private final SignUpParent signing;
  private final JoinShowing showing;
  private final PosterSheets posters;

  JoinController(SignUpParent signing, JoinShowing showing, PosterSheets posters) {
    this.signing = signing;
    this.showing = showing;
    this.posters = posters;
  }

  @GetMapping
  View show(@PathVariable String municipality, @PathVariable String language, Frame frame) {
    Door door = Door.of(municipality, language);
    Frame own = showing.frame(door, frame);
    return own.show(page(door, FormView.empty(JoinPage.TEXTS), own));
  }

  private JoinPage page(Door door, FormView form, Frame own) {
    return showing.page(door, signing.open(door.town().code(), door.language()), form, own);
  }

  @PostMapping
  @Limited("parent-sign-up")
  View join(
      @PathVariable String municipality, @PathVariable String language, Input input, Frame frame) {
    Door door = Door.of(municipality, language);
    Frame own = showing.frame(door, frame);
    return switch (input.outcome(Joining.read(input, door.town()))) {
      case Rejected<Joining>(var errors) -> refuse(door, input, errors, own);
      case Accepted<Joining>(var joining) when joining.isProgram() -> own.seeOther(door.address());
      case Accepted<Joining>(var joining) -> answer(door, joining, input, own);
    };
  }

  private View answer(Door door, Joining joining, Input input, Frame own) {
    boolean open =
        signing.open(door.town().code(), door.language()).stream()
            .anyMatch(each -> each.series().id().equals(joining.group()));
    return switch (open ? signing.signUp(joining.group(), joining.known()) : new Outcome.Closed()) {
      case Outcome.Joined(var ticket) -> joined(door, ticket, "parents.come.said.COMING", own);
      case Outcome.Waits(var ticket) -> joined(door, ticket, "parents.join.waits", own);
      case Outcome.SamePhone _ ->
          refuse(door, input, List.of(FieldError.of("/phone", "KNOWN")), own);
      case Outcome.Closed _ -> own.seeOther(door.address(), "parents.notice.joinClosed");
    };
  }

  private static View joined(Door door, Ticket ticket, String said, Frame own) {
    return own.showOnce(
        new JoinedPage(
            own.text(said), ticket.code().written(), CodePage.PATH + "/" + ticket.secret()),
        door.address());
  }

  private View refuse(Door door, Input input, List<FieldError> errors, Frame own) {
    return own.refuse(page(door, new FormView(JoinPage.TEXTS, input.typed(), errors), own));
  }

  /** To be hung up where parents come. */
  @GetMapping("/poster")
  @Limited("parent-poster")
  ResponseEntity<byte[]> poster(
      @PathVariable String municipality, @PathVariable String language, Frame frame) {
    Door door = Door.of(municipality, language);
    return Paper.file(posters.of(door), frame.text("parents.join.poster.file"));
  }
}
