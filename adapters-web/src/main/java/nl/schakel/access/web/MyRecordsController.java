package nl.schakel.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.access.usecase.HandOverRecords;
import nl.schakel.access.usecase.HandOverRecords.Outcome;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** The right to see what is kept, and the right to be forgotten. */
@Controller
@Requires(Permission.SIGNED_IN)
class MyRecordsController {

  private static final String TEXTS = "access.records";

  private final HandOverRecords records;
  private final RememberedCallers remembered;
  private final Waiting waiting;

  MyRecordsController(HandOverRecords records, RememberedCallers remembered, Waiting waiting) {
    this.records = records;
    this.remembered = remembered;
    this.waiting = waiting;
  }

  @GetMapping("/my/data")
  View show(Frame frame) {
    return frame.show(new MyRecordsPage(FormView.empty(TEXTS), Optional.empty()));
  }

  @GetMapping("/my/data/export")
  ResponseEntity<Map<String, Map<String, Object>>> export(Actor actor) {
    ContentDisposition file = ContentDisposition.attachment().filename("schakel.json").build();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
        .body(records.export(actor));
  }

  @PostMapping("/my/data/erasure")
  View erase(
      Actor actor,
      Input input,
      HttpServletRequest request,
      HttpServletResponse response,
      Frame frame) {
    if (!input.flag("confirmed").ifRight().orElse(false)) {
      return refuse(frame, FieldError.of("/confirmed", "NOT_CONFIRMED"));
    }
    Outcome outcome = records.erase(actor, Typed.in(input, "password"));
    remembered.forgetAll();
    return switch (outcome) {
      case Outcome.Erased _ -> {
        SessionCookie.clear(request, response);
        yield frame.seeOther("/", "access.notice.erased");
      }
      case Outcome.NotThePassword _ ->
          refuse(frame, FieldError.of("/password", "NOT_THE_PASSWORD"));
      case Outcome.LastAdministrator _ ->
          refuse(frame, FieldError.of("/confirmed", "LAST_ADMINISTRATOR"));
      case Outcome.TooManyAttempts(var until) -> {
        waiting.tell(until, response);
        yield frame.show(
            new MyRecordsPage(FormView.empty(TEXTS), waiting.time(until, frame)),
            HttpStatus.TOO_MANY_REQUESTS);
      }
    };
  }

  private static View refuse(Frame frame, FieldError error) {
    FormView form = FormView.empty(TEXTS).withErrors(List.of(error));
    return frame.refuse(new MyRecordsPage(form, Optional.empty()));
  }
}
