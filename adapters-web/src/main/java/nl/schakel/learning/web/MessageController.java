package nl.schakel.learning.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.Standing;
import nl.schakel.learning.query.EditionRoster;
import nl.schakel.learning.query.EditionRoster.Heading;
import nl.schakel.learning.usecase.MessageParticipants;
import nl.schakel.learning.usecase.MessageParticipants.Command;
import nl.schakel.learning.usecase.MessageParticipants.Outcome;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.As;
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
import org.springframework.web.servlet.View;

/** Writes to the people in an edition; nothing is sent before it was shown as it will be sent. */
@Controller
@RequestMapping("/planning/editions/{id}/messages")
@Requires(Permission.MANAGE_ENROLMENTS)
class MessageController {

  private static final int LONGEST_SUBJECT = 150;
  private static final int LONGEST_TEXT = 5000;

  private final OwnPlans own;
  private final EditionRoster roster;
  private final MessageParticipants messages;

  MessageController(OwnPlans own, EditionRoster roster, MessageParticipants messages) {
    this.own = own;
    this.roster = roster;
    this.messages = messages;
  }

  @GetMapping
  View write(@PathVariable UUID id, Actor actor, Frame frame) {
    Map<String, List<String>> atFirst = Map.of("audience", List.of(Standing.ADMITTED.name()));
    FormView form = new FormView(MessagePage.TEXTS, atFirst, List.of());
    return frame.show(page(own.roster(actor, new EditionId(id)), form, false));
  }

  @PostMapping
  View preview(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    Heading heading = own.roster(actor, new EditionId(id));
    FormView form = new FormView(MessagePage.TEXTS, input.typed(), List.of());
    return switch (read(input, actor, heading)) {
      case Rejected<Command>(var errors) ->
          frame.refuse(page(heading, form.withErrors(errors), false));
      case Accepted<Command> _ -> preview(page(heading, form, true), frame);
    };
  }

  @PostMapping("/sent")
  View send(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    Heading heading = own.roster(actor, new EditionId(id));
    FormView form = new FormView(MessagePage.TEXTS, input.typed(), List.of());
    return switch (read(input, actor, heading)) {
      case Rejected<Command>(var errors) ->
          frame.refuse(page(heading, form.withErrors(errors), false));
      case Accepted<Command>(Command command) ->
          switch (messages.send(command)) {
            case Outcome.Sent _ ->
                frame.seeOther(page(heading, form, true).list(), "planning.notice.message");
            case Outcome.NobodyToWriteTo _ -> nobody(page(heading, form, false), frame);
          };
    };
  }

  private static View preview(MessagePage page, Frame frame) {
    return page.recipients() == 0 ? nobody(page, frame) : frame.show(page);
  }

  private static View nobody(MessagePage page, Frame frame) {
    FormView form = page.form().withErrors(List.of(FieldError.of("/audience", "NOBODY")));
    return frame.refuse(new MessagePage(form, page.heading(), page.counts(), false));
  }

  private static Input.Outcome<Command> read(Input input, Actor actor, Heading heading) {
    var audience = input.list("audience", 1, MessagePage.READERS.size(), As.oneOf(Standing.class));
    var subject = input.required("subject", text -> PlainText.line(text, LONGEST_SUBJECT));
    var text = input.required("text", typed -> PlainText.lines(typed, LONGEST_TEXT));
    return input.outcome(
        () ->
            new Command(
                actor, heading.edition(), Set.copyOf(audience.get()), subject.get(), text.get()));
  }

  private MessagePage page(Heading heading, FormView form, boolean ready) {
    return new MessagePage(form, heading, roster.counts(heading.edition()), ready);
  }
}
