package nl.schakel.notifications.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.notifications.query.DemoMailbox;
import nl.schakel.notifications.query.DemoMailbox.Attachment;
import nl.schakel.notifications.query.DemoMailbox.Mail;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.web.Frame;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The mails of a demonstration, open to everybody; anywhere else there is no such page. */
@Controller
@ConditionalOnBooleanProperty("schakel.demo")
@Requires(Permission.ANYONE)
class DemoMailboxController {

  static final String PATH = "/demo/mailbox";

  /** A mail brings its own style and nothing else, and is nobody's page: no script, no origin. */
  private static final String MAIL_POLICY =
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; "
          + "form-action 'none'; frame-ancestors 'none'";

  private static final int MOST = 100;

  private final DemoMailbox mailbox;

  DemoMailboxController(DemoMailbox mailbox) {
    this.mailbox = mailbox;
  }

  @GetMapping(PATH)
  View list(@RequestParam Optional<String> to, Frame frame) {
    Optional<String> address = to.map(String::strip).filter(typed -> !typed.isEmpty());
    return frame.show(new DemoMailboxPage(mailbox.newest(address, MOST)));
  }

  @GetMapping(PATH + "/{id}")
  View read(@PathVariable UUID id, Frame frame) {
    return frame.show(new DemoMailPage(find(id)));
  }

  @GetMapping(PATH + "/{id}/html")
  ResponseEntity<String> html(@PathVariable UUID id, HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", MAIL_POLICY);
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
        .body(find(id).html());
  }

  @GetMapping(PATH + "/{id}/source")
  ResponseEntity<String> source(@PathVariable UUID id) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "text/plain;charset=UTF-8")
        .body(find(id).source());
  }

  @GetMapping(PATH + "/{id}/attachments/{number}")
  ResponseEntity<String> attachment(@PathVariable UUID id, @PathVariable int number) {
    Attachment file =
        find(id).attachments().stream()
            .skip(Math.max(0, number - 1L))
            .findFirst()
            .orElseThrow(DemoMailboxController::unknown);
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, file.contentType() + ";charset=UTF-8")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(file.name()).build().toString())
        .body(file.text());
  }

  private Mail find(UUID id) {
    return mailbox.find(id).orElseThrow(DemoMailboxController::unknown);
  }

  private static NotFoundException unknown() {
    return new NotFoundException("demo mail");
  }
}
