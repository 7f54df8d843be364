package nl.schakel.notifications.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.notifications.usecase.ReadCalendar;
import nl.schakel.notifications.usecase.ReadCalendar.Calendar;
import nl.schakel.shared.NotFoundException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Sessions as iCalendar files: to subscribe to at a secret address, or to take along once. */
@Controller
class CalendarController {

  private static final String TYPE = "text/calendar;charset=UTF-8";

  private final ReadCalendar calendars;

  CalendarController(ReadCalendar calendars) {
    this.calendars = calendars;
  }

  @GetMapping("/calendar/{secret}.ics")
  @Requires(Permission.ANYONE)
  ResponseEntity<String> feed(@PathVariable String secret, HttpServletResponse response) {
    return file(calendars.atSecretAddress(secret), response);
  }

  @GetMapping("/my/enrolments/{id}/calendar.ics")
  @Requires(Permission.SIGNED_IN)
  ResponseEntity<String> own(@PathVariable UUID id, Actor actor, HttpServletResponse response) {
    return file(calendars.ofEnrolment(new EnrolmentId(id), actor.person()), response);
  }

  @GetMapping("/my/link/{token}/{id}/calendar.ics")
  @Requires(Permission.ANYONE)
  ResponseEntity<String> byLink(
      @PathVariable String token, @PathVariable UUID id, HttpServletResponse response) {
    return file(calendars.byPersonalLink(token, new EnrolmentId(id)), response);
  }

  /** For who leads or visits parent groups without an account; as long as the link is good. */
  @GetMapping("/group-ask/{token}/calendar.ics")
  @Requires(Permission.ANYONE)
  ResponseEntity<String> byGroupLink(@PathVariable String token, HttpServletResponse response) {
    return file(calendars.byGroupLink(token), response);
  }

  /** May be kept, but is asked for anew: that is what the version is for. */
  private static ResponseEntity<String> file(
      Optional<Calendar> found, HttpServletResponse response) {
    Calendar calendar = found.orElseThrow(() -> new NotFoundException("calendar"));
    response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    return ResponseEntity.ok()
        .eTag('"' + calendar.version() + '"')
        .header(HttpHeaders.CONTENT_TYPE, TYPE)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("schakel.ics").build().toString())
        .body(calendar.text());
  }
}
