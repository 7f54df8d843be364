package nl.schakel.notifications.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.notifications.MailId;
import nl.schakel.notifications.query.MailLog;
import nl.schakel.notifications.query.MailLog.Line;
import nl.schakel.notifications.query.MailLog.State;
import nl.schakel.notifications.usecase.LookAfterMails;
import nl.schakel.notifications.usecase.LookAfterMails.Outcome;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Which mails wait, left or could not be delivered. */
@Controller
@Requires(Permission.ADMINISTER)
class MailLogController {

  static final String PATH = "/administration/mails";

  private static final int SIZE = 50;

  private final MailLog log;
  private final LookAfterMails mails;

  MailLogController(MailLog log, LookAfterMails mails) {
    this.log = log;
    this.mails = mails;
  }

  @GetMapping(PATH)
  View list(
      @RequestParam Optional<State> state, @RequestParam Optional<UUID> olderThan, Frame frame) {
    List<Line> lines = log.lines(state, olderThan.map(MailId::new), SIZE + 1);
    return frame.show(MailLogPage.of(state, log.counts(), lines, SIZE));
  }

  @PostMapping(PATH + "/{id}/resend")
  View resend(@PathVariable UUID id, Frame frame) {
    return switch (mails.resend(new MailId(id))) {
      case Outcome.Waits() -> frame.seeOther(PATH, "notifications.notice.resent");
      case Outcome.NotDead() -> frame.seeOther(PATH, "notifications.notice.notDead");
    };
  }
}
