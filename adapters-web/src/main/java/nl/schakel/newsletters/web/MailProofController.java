package nl.schakel.newsletters.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.newsletters.NewsletterCards.IssueCard;
import nl.schakel.newsletters.NewsletterId;
import nl.schakel.newsletters.NewsletterPost.Proof;
import nl.schakel.newsletters.NewsletterPost.Proofs;
import nl.schakel.newsletters.model.Preferences;
import nl.schakel.newsletters.query.EditorialDesk;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Said;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A newsletter as the mail that readers get: in each language, with any choice of topics. */
@Controller
@RequestMapping(DeskPaths.ONE)
@Requires(Permission.KEEP_NEWSLETTERS)
class MailProofController {

  private static final String POLICY = "Content-Security-Policy";

  /** A mail brings its own style and nothing else; only a page of ours may hold it in a frame. */
  private static final String OF_MAIL =
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; "
          + "form-action 'none'; frame-ancestors 'self'";

  private final EditorialDesk desk;
  private final Proofs proofs;
  private final PreferencesForm preferences;

  MailProofController(EditorialDesk desk, Proofs proofs, PreferencesForm preferences) {
    this.desk = desk;
    this.proofs = proofs;
    this.preferences = preferences;
  }

  @GetMapping("/mail")
  View show(
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> asked,
      Frame frame,
      HttpServletResponse response) {
    IssueCard issue = find(id);
    Preferences chosen = preferences.asked(asked, frame.language());
    response.setHeader(POLICY, response.getHeader(POLICY) + "; frame-src 'self'");
    return frame.show(
        new MailProofPage(
            DeskPaths.one(issue.id()),
            Said.of(issue.title(), frame.language()),
            new FormView(PreferencesForm.TEXTS, PreferencesForm.values(chosen), List.of()),
            preferences.choices(frame),
            draw(issue, chosen),
            chosen));
  }

  @GetMapping("/preview.html")
  ResponseEntity<String> html(
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> asked,
      Frame frame,
      HttpServletResponse response) {
    Proof proof = draw(find(id), preferences.asked(asked, frame.language()));
    response.setHeader(POLICY, OF_MAIL);
    response.setHeader("X-Frame-Options", "SAMEORIGIN");
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
        .body(proof.html());
  }

  private Proof draw(IssueCard issue, Preferences chosen) {
    return proofs.draw(issue, chosen.language(), chosen.topics());
  }

  private IssueCard find(UUID id) {
    return desk.find(new NewsletterId(id))
        .map(EditorialDesk.Sheet::issue)
        .orElseThrow(() -> new NotFoundException("newsletter"));
  }
}
