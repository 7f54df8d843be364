package nl.schakel.newsletters.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.newsletters.NewsletterId;
import nl.schakel.newsletters.NewsletterPost;
import nl.schakel.newsletters.query.EditorialDesk;
import nl.schakel.newsletters.usecase.SendNewsletter;
import nl.schakel.newsletters.usecase.SendNewsletter.Outcome;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Lets a newsletter leave: to oneself, later, now; and holds it up. */
@Controller
@RequestMapping(DeskPaths.ONE)
@Requires(Permission.KEEP_NEWSLETTERS)
class DispatchController {

  private final SendNewsletter sending;
  private final EditorialDesk desk;
  private final NewsletterPost post;

  DispatchController(SendNewsletter sending, EditorialDesk desk, NewsletterPost post) {
    this.sending = sending;
    this.desk = desk;
    this.post = post;
  }

  @PostMapping("/test")
  View test(@PathVariable UUID id, Actor actor, Frame frame) {
    sending.test(actor, new NewsletterId(id));
    return frame.seeOther(DeskPaths.one(new NewsletterId(id)), "newsletters.notice.tested");
  }

  @PostMapping("/schedule")
  View schedule(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    var day = input.required("day", As.date());
    var time = input.required("time", As.time());
    return switch (input.outcome(() -> at(day.get(), time.get()))) {
      case Rejected<Instant>(var errors) -> again(id, input, errors, frame);
      case Accepted<Instant>(Instant at) ->
          switch (sending.schedule(actor, new NewsletterId(id), at)) {
            case Outcome.NotThen _ ->
                again(id, input, List.of(FieldError.of("/day", "NOT_THEN")), frame);
            case Outcome outcome -> answer(outcome, id, "scheduled", frame);
          };
    };
  }

  /** An hour that the clock skips is the one after it, and of one that comes twice the first. */
  private static Instant at(LocalDate day, LocalTime time) {
    return ZonedDateTime.of(day, time, NewsletterPage.ZONE).toInstant();
  }

  private View again(UUID id, Input input, List<FieldError> errors, Frame frame) {
    NewsletterId newsletter = new NewsletterId(id);
    FormView form = new FormView(DeskPage.TEXTS, input.typed(), errors);
    return desk.find(newsletter)
        .map(sheet -> DeskPage.of(sheet, desk.readers(), post.progress(newsletter), form, frame))
        .map(frame::refuse)
        .orElseThrow(() -> new NotFoundException("newsletter"));
  }

  @PostMapping("/dispatch")
  View send(@PathVariable UUID id, Actor actor, Frame frame) {
    return answer(sending.send(actor, new NewsletterId(id)), id, "started", frame);
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

  private static View answer(Outcome outcome, UUID id, String notice, Frame frame) {
    String page = DeskPaths.one(new NewsletterId(id));
    return switch (outcome) {
      case Outcome.Done _ -> frame.seeOther(page, "newsletters.notice." + notice);
      case Outcome.NotNow _, Outcome.NotThen _ -> frame.seeOther(page, "newsletters.notice.notNow");
    };
  }
}
