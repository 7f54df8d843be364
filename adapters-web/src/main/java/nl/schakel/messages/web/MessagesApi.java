package nl.schakel.messages.web;

import java.util.List;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.learning.EditionId;
import nl.schakel.messages.MessageId;
import nl.schakel.messages.usecase.KeepTemplates;
import nl.schakel.messages.usecase.KeepTemplates.Card;
import nl.schakel.messages.usecase.ReadMessages;
import nl.schakel.messages.usecase.WriteMessage;
import nl.schakel.messages.usecase.WriteMessage.Command;
import nl.schakel.messages.usecase.WriteMessage.Obstacle;
import nl.schakel.messages.usecase.WriteMessage.Outcome;
import nl.schakel.messages.web.MessageShapes.MessageShape;
import nl.schakel.messages.web.MessageShapes.MessageToSend;
import nl.schakel.messages.web.MessageShapes.TemplateShape;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Answers.Listing;
import nl.schakel.shared.web.Answers.Refused;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Templates and messages, for programs of coordinators. */
@RestController
@RequestMapping("/api/v1")
@Requires(Permission.MANAGE_ENROLMENTS)
class MessagesApi {

  private final KeepTemplates templates;
  private final ReadMessages reading;
  private final WriteMessage messages;

  MessagesApi(KeepTemplates templates, ReadMessages reading, WriteMessage messages) {
    this.templates = templates;
    this.reading = reading;
    this.messages = messages;
  }

  /** Those of the organisations of the actor, by name. */
  @GetMapping("/message-templates")
  Listing<TemplateShape> templates(PageRequest page, Actor actor) {
    List<Card> all = templates.list(actor);
    return Listing.of(page.of(all).map(TemplateShape::of));
  }

  /** What was sent to the people in an edition, last first. */
  @GetMapping("/editions/{id}/messages")
  Listing<MessageShape> list(@PathVariable UUID id, PageRequest page, Actor actor) {
    return Listing.of(reading.list(actor, new EditionId(id), page).sent().map(MessageShape::of));
  }

  /** Sends a message to people in an edition; with the same Idempotency-Key it is sent once. */
  @PostMapping("/editions/{id}/messages")
  MessageShape send(@PathVariable UUID id, @Accepts(MessageToSend.class) Input input, Actor actor) {
    EditionId edition = new EditionId(id);
    reading.run(actor, edition);
    Command command =
        switch (new MessageInput(input, actor, edition).read()) {
          case Accepted<Command>(Command read) -> read;
          case Rejected<Command> _ -> input.orReject(MessagesApi::impossible);
        };
    return switch (messages.send(command)) {
      case Outcome.Sent(MessageId message, int _) ->
          MessageShape.of(reading.find(actor, edition, message).sent().items().getFirst());
      case Outcome.Unsent(Obstacle obstacle) ->
          throw new Refused(
              switch (obstacle) {
                case NOBODY_TO_WRITE_TO -> "NOBODY_TO_WRITE_TO";
                case SESSION_MISSING -> "SESSION_MISSING";
              });
    };
  }

  private static Command impossible() {
    throw new IllegalStateException("what was rejected is not accepted the second time");
  }
}
