package nl.schakel.newsletters.web;

import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.newsletters.NewsletterId;
import nl.schakel.newsletters.query.EditorialDesk;
import nl.schakel.newsletters.usecase.SendNewsletter;
import nl.schakel.newsletters.usecase.SendNewsletter.Outcome;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Lets a newsletter leave: to oneself, now; and holds it up. */
@Controller
@RequestMapping(DeskPaths.ONE)
@Requires(Permission.KEEP_NEWSLETTERS)
class DispatchController {

  private final SendNewsletter sending;
  private final EditorialDesk desk;

  DispatchController(SendNewsletter sending, EditorialDesk desk) {
    this.sending = sending;
    this.desk = desk;
  }

  @PostMapping("/test")
  View test(@PathVariable UUID id, Actor actor, Frame frame) {
    sending.test(actor, new NewsletterId(id));
    return frame.seeOther(DeskPaths.one(new NewsletterId(id)), "newsletters.notice.tested");
  }

  @PostMapping("/dispatch")
  View send(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    NewsletterId newsletter =
        desk.find(new NewsletterId(id))
            .map(sheet -> sheet.issue().id())
            .orElseThrow(() -> new NotFoundException("newsletter"));
    long seen = input.orReject(input.seenVersion());
    return answer(sending.send(actor, newsletter, seen), id, "started", frame);
  }

  @PostMapping("/unscheduling")
  View takeBack(@PathVariable UUID id, Actor actor, Frame frame) {
    return answer(sending.takeBack(actor, new NewsletterId(id)), id, "unscheduled", frame);
  }

  @PostMapping("/pause")
  View pause(@PathVariable UUID id, Actor actor, Frame frame) {
    return answer(sending.pause(actor, new NewsletterId(id)), id, "paused", frame);
  }

  @PostMapping("/resumption")
  View resume(@PathVariable UUID id, Actor actor, Frame frame) {
    return answer(sending.resume(actor, new NewsletterId(id)), id, "resumed", frame);
  }

  @PostMapping("/stop")
  View stop(@PathVariable UUID id, Actor actor, Frame frame) {
    return answer(sending.stop(actor, new NewsletterId(id)), id, "stopped", frame);
  }

  static View answer(Outcome outcome, UUID id, String notice, Frame frame) {
    String page = DeskPaths.one(new NewsletterId(id));
    return switch (outcome) {
      case Outcome.Done _ -> frame.seeOther(page, "newsletters.notice." + notice);
      case Outcome.NotNow _, Outcome.NotThen _ -> frame.seeOther(page, "newsletters.notice.notNow");
    };
  }
}
