package nl.schakel.requests.web;

import java.util.Optional;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.LinkTokens.Purpose;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.places.WorkingDays;
import nl.schakel.requests.RequestId;
import nl.schakel.requests.query.RequestBook;
import nl.schakel.requests.query.RequestBook.Sheet;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Says to who has no account what came of the form; to act one needs the link in the mail. */
@Controller
@Requires(Permission.ANYONE)
class SentController {

  static final String PATH = "/training-requests/sent/";

  private final LinkTokens links;
  private final RequestBook book;
  private final RequestShowing showing;

  SentController(LinkTokens links, RequestBook book, RequestShowing showing) {
    this.links = links;
    this.book = book;
    this.showing = showing;
  }

  @GetMapping(PATH + "{token}")
  View sent(@PathVariable String token, Frame frame) {
    Sheet sheet =
        links
            .resolve(Purpose.TRAINING_REQUEST_SENT, token)
            .flatMap(id -> book.find(new RequestId(id)))
            .orElseThrow(() -> new NotFoundException("request"));
    Optional<String> confirmBy =
        sheet.details().confirmBy().map(until -> frame.dates().moment(until, WorkingDays.ZONE));
    return frame.show(new SentPage(showing.view(sheet, frame), confirmBy));
  }
}
