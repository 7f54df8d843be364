package nl.schakel.recognition.web;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.people.OrganisationId;
import nl.schakel.recognition.AwardId;
import nl.schakel.recognition.model.Delivery;
import nl.schakel.recognition.query.DeliveryDesk.Line;
import nl.schakel.recognition.usecase.DeliverPoints;
import nl.schakel.recognition.usecase.DeliverPoints.Command;
import nl.schakel.recognition.usecase.DeliverPoints.Outcome;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import nl.schakel.shared.web.SpreadsheetFile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Where coordinators tell registers who earned points. */
@Controller
@Requires(Permission.DELIVER_POINTS)
class RegisterController {

  static final String PATH = "/recognition/registers";
  static final String DELIVERIES = "/recognition/deliveries";

  /** More lines than these go in another list. */
  static final int MOST = 1000;

  private static final String ONE = PATH + "/{register}/{organiser}";

  private final RegisterShowing showing;
  private final DeliverPoints delivering;

  RegisterController(RegisterShowing showing, DeliverPoints delivering) {
    this.showing = showing;
    this.delivering = delivering;
  }

  @GetMapping(PATH)
  View list(Actor actor, Frame frame) {
    return frame.show(showing.registers(actor, frame));
  }

  @GetMapping(ONE)
  View one(@PathVariable UUID register, @PathVariable UUID organiser, Actor actor, Frame frame) {
    return frame.show(
        showing.page(
            actor,
            new OrganisationId(register),
            new OrganisationId(organiser),
            FormView.empty(RegisterPage.TEXTS),
            FormView.empty(RegisterPage.CORRECTION),
            frame));
  }

  @GetMapping(ONE + "/points.csv")
  ResponseEntity<byte[]> file(
      @PathVariable UUID register, @PathVariable UUID organiser, Actor actor, Frame frame) {
    List<Line> ready =
        showing.ready(actor, new OrganisationId(register), new OrganisationId(organiser));
    List<String> columns =
        List.of("number", "name", "course", "title", "day", "points").stream()
            .map(column -> frame.text("recognition.csv." + column))
            .toList();
    return SpreadsheetFile.answer(
        "points.csv",
        SpreadsheetFile.text(columns, ready.stream().map(line -> row(line, frame)).toList()));
  }

  private static List<String> row(Line line, Frame frame) {
    return List.of(
        line.number().orElse(""),
        line.name(),
        line.courseId().orElse(""),
        line.title().in(frame.language()),
        line.day().toString(),
        RecognitionWords.number(line.points()));
  }

  @PostMapping(ONE + "/deliveries")
  View deliver(
      @PathVariable UUID register,
      @PathVariable UUID organiser,
      Input input,
      Actor actor,
      Frame frame) {
    OrganisationId to = new OrganisationId(register);
    OrganisationId of = new OrganisationId(organiser);
    var awards = input.list("award", 1, MOST, As.id(AwardId::new));
    var proof = input.optional("proof", typed -> PlainText.line(typed, Delivery.LONGEST_PROOF));
    return switch (input.outcome(
        () -> new Command(actor, to, of, new HashSet<>(awards.get()), proof.get()))) {
      case Rejected<Command>(var errors) ->
          frame.refuse(
              showing.page(
                  actor,
                  to,
                  of,
                  new FormView(RegisterPage.TEXTS, input.typed(), errors),
                  FormView.empty(RegisterPage.CORRECTION),
                  frame));
      case Accepted<Command>(var command) ->
          frame.seeOther(
              RegisterShowing.address(to, of), notice(command, delivering.deliver(command)));
    };
  }

  /** Something changed since the list was looked at: who gave it to the register must know. */
  private static String notice(Command command, Outcome outcome) {
    return outcome instanceof Outcome.Delivered(var _, int lines) && lines < command.awards().size()
        ? "recognition.notice.deliveredInPart"
        : notice(outcome);
  }

  static String notice(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Delivered _ -> "recognition.notice.delivered";
      case Outcome.Rejected _ -> "recognition.notice.rejected";
      case Outcome.BroughtBack _ -> "recognition.notice.broughtBack";
      case Outcome.Settled _ -> "recognition.notice.settled";
      case Outcome.Asked _ -> "recognition.notice.asked";
      case Outcome.Corrected _ -> "recognition.notice.corrected";
      case Outcome.NoSuchNumber _ -> "recognition.notice.nothingToDo";
      case Outcome.NothingToDo _ -> "recognition.notice.nothingToDo";
    };
  }
}
