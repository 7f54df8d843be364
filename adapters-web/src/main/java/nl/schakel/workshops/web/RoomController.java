package nl.schakel.workshops.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.chains.LinkId;
import nl.schakel.shared.Ids;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.web.Answers.Limited;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import nl.schakel.workshops.model.RoomCode;
import nl.schakel.workshops.model.Workshop.Plan;
import nl.schakel.workshops.model.Workshop.Round;
import nl.schakel.workshops.usecase.VoteInRoom;
import nl.schakel.workshops.usecase.VoteInRoom.Ballot;
import nl.schakel.workshops.usecase.VoteInRoom.Outcome;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Phones in the room vote, without an account. */
@Controller
@Requires(Permission.ANYONE)
class RoomController {

  private static final String LIMIT = "room";

  private final VoteInRoom voting;
  private final RoomShowing showing;

  RoomController(VoteInRoom voting, RoomShowing showing) {
    this.voting = voting;
    this.showing = showing;
  }

  @GetMapping(RoomPage.PATH)
  View room(Frame frame) {
    return frame.show(new RoomPage(FormView.empty(RoomPage.TEXTS)));
  }

  @PostMapping(RoomPage.PATH)
  @Limited(LIMIT)
  View enter(Input input, HttpServletRequest request, HttpServletResponse response, Frame frame) {
    var code = input.required("code", RoomCode::parse);
    return switch (input.outcome(code)) {
      case Rejected<String>(var errors) -> refuse(input, errors, frame);
      case Accepted<String>(var typed) -> {
        RoomPass pass = RoomPass.of(typed, request);
        if (voting.enter(pass.code(), pass.phone()).isEmpty()) {
          yield refuse(input, List.of(FieldError.of("/code", "UNKNOWN_ROOM")), frame);
        }
        pass.keep(request, response);
        yield frame.seeOther(VotePage.PATH);
      }
    };
  }

  private static View refuse(Input input, List<FieldError> errors, Frame frame) {
    return frame.refuse(new RoomPage(new FormView(RoomPage.TEXTS, input.typed(), errors)));
  }

  @GetMapping(VotePage.PATH)
  @Limited(LIMIT)
  View vote(Input input, HttpServletRequest request, Frame frame) {
    var vignette = input.optional("vignette", As.integer(1, Plan.MOST_VIGNETTES));
    Optional<Integer> wanted = input.orReject(vignette);
    return RoomPass.in(request)
        .flatMap(pass -> voting.enter(pass.code(), pass.phone()))
        .map(room -> showing.show(room, wanted, frame))
        .orElseGet(() -> frame.seeOther(RoomPage.PATH, "workshops.notice.noRoom"));
  }

  @PostMapping(VotePage.PATH)
  @Limited(LIMIT)
  View choose(Input input, HttpServletRequest request, Frame frame) {
    var round = input.required("round", As.oneOf(Round.class));
    var vignette = input.required("vignette", As.integer(1, Plan.MOST_VIGNETTES));
    var link = input.required("link", RoomController::link);
    input.orReject(link);
    return RoomPass.in(request)
        .map(
            pass -> {
              Outcome outcome =
                  voting.vote(
                      pass.code(),
                      new Ballot(
                          pass.phone(), round.get(), vignette.get(), link.get().map(LinkId::new)));
              return answer(outcome, frame);
            })
        .orElseGet(() -> frame.seeOther(RoomPage.PATH, "workshops.notice.noRoom"));
  }

  private static View answer(Outcome outcome, Frame frame) {
    return switch (outcome) {
      case Outcome.Counted _ -> frame.seeOther(VotePage.PATH);
      case Outcome.OtherRound _ -> frame.seeOther(VotePage.PATH, "workshops.notice.otherRound");
      case Outcome.NoSuchChoice _ -> frame.seeOther(VotePage.PATH, "workshops.notice.noChoice");
      case Outcome.NoSuchRoom _ -> frame.seeOther(RoomPage.PATH, "workshops.notice.noRoom");
    };
  }

  /** A link, or something else. */
  private static Parsed<Optional<UUID>> link(String typed) {
    return typed.equals(VotePage.OTHERWISE)
        ? Parsed.valid(Optional.empty())
        : Ids.parse(typed)
            .map(id -> Parsed.valid(Optional.of(id)))
            .orElseGet(() -> Parsed.invalid("INVALID_ID"));
  }
}
