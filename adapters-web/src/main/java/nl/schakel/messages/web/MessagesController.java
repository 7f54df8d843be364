package nl.schakel.messages.web;

import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.learning.EditionId;
import nl.schakel.messages.MessageId;
import nl.schakel.messages.usecase.KeepRules;
import nl.schakel.messages.usecase.ReadMessages;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** What was sent to the people in an edition, and what leaves by itself. */
@Controller
@RequestMapping("/planning/editions/{id}/messages")
@Requires(Permission.MANAGE_ENROLMENTS)
class MessagesController {

  private final ReadMessages reading;
  private final KeepRules rules;

  MessagesController(ReadMessages reading, KeepRules rules) {
    this.reading = reading;
    this.rules = rules;
  }

  @GetMapping
  View list(@PathVariable UUID id, PageRequest page, Actor actor, Frame frame) {
    EditionId edition = new EditionId(id);
    return frame.show(
        new MessagesPage(
            reading.run(actor, edition),
            reading.list(actor, edition, page),
            rules.of(actor, edition)));
  }

  @GetMapping("/{message}")
  View one(@PathVariable UUID id, @PathVariable UUID message, Actor actor, Frame frame) {
    EditionId edition = new EditionId(id);
    return frame.show(
        new MessagePage(
            reading.run(actor, edition), reading.find(actor, edition, new MessageId(message))));
  }
}
