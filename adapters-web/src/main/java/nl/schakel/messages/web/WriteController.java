package nl.schakel.messages.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.learning.EditionId;
import nl.schakel.messages.TemplateId;
import nl.schakel.messages.usecase.WriteMessage;
import nl.schakel.messages.usecase.WriteMessage.Command;
import nl.schakel.messages.usecase.WriteMessage.Obstacle;
import nl.schakel.messages.usecase.WriteMessage.Outcome;
import nl.schakel.messages.usecase.WriteMessage.Preview;
import nl.schakel.shared.Ids;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Writes to people in an edition; nothing is sent before it was shown as one of them sees it. */
@Controller
@RequestMapping("/planning/editions/{id}/messages")
@Requires(Permission.MANAGE_ENROLMENTS)
class WriteController {

  private final WriteShowing showing;
  private final WriteMessage messages;

  WriteController(WriteShowing showing, WriteMessage messages) {
    this.showing = showing;
    this.messages = messages;
  }

  @GetMapping("/new")
  View write(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String template,
      Actor actor,
      Frame frame) {
    Optional<TemplateId> chosen = Ids.parse(template).map(TemplateId::new);
    return frame.show(showing.begin(actor, new EditionId(id), chosen));
  }

  @PostMapping("/preview")
  View preview(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    EditionId edition = new EditionId(id);
    WritePage page = page(actor, edition, input);
    return switch (new MessageInput(input, actor, edition).read()) {
      case Rejected<Command>(var errors) -> refused(page, errors, frame);
      case Accepted<Command>(Command command) -> {
        Preview preview = messages.preview(command);
        yield preview
            .obstacle()
            .map(obstacle -> refused(page, obstacle, frame))
            .orElseGet(() -> frame.show(page.with(preview)));
      }
    };
  }

  @PostMapping
  View send(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    EditionId edition = new EditionId(id);
    return switch (new MessageInput(input, actor, edition).read()) {
      case Rejected<Command>(var errors) -> refused(page(actor, edition, input), errors, frame);
      case Accepted<Command>(Command command) ->
          switch (messages.send(command)) {
            case Outcome.Sent _ ->
                frame.seeOther(MessageWords.address(edition), "messages.notice.sent");
            case Outcome.Unsent(Obstacle obstacle) ->
                refused(page(actor, edition, input), obstacle, frame);
          };
    };
  }

  private WritePage page(Actor actor, EditionId edition, Input input) {
    return showing.page(actor, edition, new FormView(MessageWords.FORM, input.typed(), List.of()));
  }

  private static View refused(WritePage page, Obstacle obstacle, Frame frame) {
    return refused(page, List.of(error(obstacle)), frame);
  }

  static FieldError error(Obstacle obstacle) {
    return switch (obstacle) {
      case NOBODY_TO_WRITE_TO -> FieldError.of("/standings", "NOBODY");
      case SESSION_MISSING -> FieldError.of("/session", "SESSION_MISSING");
    };
  }

  private static View refused(WritePage page, List<FieldError> errors, Frame frame) {
    return frame.refuse(page.with(errors));
  }
}
