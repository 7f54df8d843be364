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
import nl.schakel.newsletters.query.EditorialDesk.Sheet;
import nl.schakel.newsletters.usecase.SendNewsletter;
import nl.schakel.newsletters.usecase.SendNewsletter.Outcome;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.StaleChangeException;
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
import org.springframework.web.servlet.View;

/** Lets a newsletter leave later, as it was seen. */
@Controller
@Requires(Permission.KEEP_NEWSLETTERS)
class IssueScheduleController {

  private final SendNewsletter sending;
  private final EditorialDesk desk;
  private final NewsletterPost post;

  IssueScheduleController(SendNewsletter sending, EditorialDesk desk, NewsletterPost post) {
    this.sending = sending;
    this.desk = desk;
    this.post = post;
  }

  @PostMapping(DeskPaths.ONE + "/schedule")
  View schedule(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    Sheet sheet = find(id);
    var seen = input.seenVersion();
    var day = input.required("day", As.date());
    var time = input.required("time", As.time());
    return switch (input.outcome(() -> at(day.get(), time.get()))) {
      case Rejected<Instant>(var errors) -> again(sheet, form(input, errors), frame);
      case Accepted<Instant>(Instant at) -> scheduled(sheet, seen.get(), at, input, actor, frame);
    };
  }

  /** An hour that the clock skips is the one after it, and of one that comes twice the first. */
  private static Instant at(LocalDate day, LocalTime time) {
    return ZonedDateTime.of(day, time, NewsletterPage.ZONE).toInstant();
  }

  private View scheduled(
      Sheet sheet, long seen, Instant at, Input input, Actor actor, Frame frame) {
    NewsletterId id = sheet.issue().id();
    try {
      return switch (sending.schedule(actor, id, seen, at)) {
        case Outcome.NotThen _ ->
            again(sheet, form(input, List.of(FieldError.of("/day", "NOT_THEN"))), frame);
        case Outcome outcome -> DispatchController.answer(outcome, id.value(), "scheduled", frame);
      };
    } catch (StaleChangeException _) {
      FormView form = form(input, List.of()).outdated("day", sheet.version());
      return again(sheet, form, frame);
    }
  }

  private View again(Sheet sheet, FormView form, Frame frame) {
    return frame.refuse(
        DeskPage.of(sheet, desk.readers(), post.progress(sheet.issue().id()), form, frame));
  }

  private static FormView form(Input input, List<FieldError> errors) {
    return new FormView(DeskPage.TEXTS, input.typed(), errors);
  }

  private Sheet find(UUID id) {
    return desk.find(new NewsletterId(id)).orElseThrow(() -> new NotFoundException("newsletter"));
  }
}
