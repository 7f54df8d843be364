package nl.schakel.requests.web;

import nl.schakel.places.WorkingDays;
import nl.schakel.requests.model.Details;
import nl.schakel.requests.model.Proposal;
import nl.schakel.requests.model.Wish;
import nl.schakel.requests.query.RequestBook.Sheet;
import nl.schakel.requests.web.RequestView.Offered;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Component;

/** Puts a request into the words of who reads it. */
@Component
class RequestShowing {

  private final RequestWords words;

  RequestShowing(RequestWords words) {
    this.words = words;
  }

  RequestView view(Sheet sheet, Frame frame) {
    Details details = sheet.details();
    Wish wish = details.wish();
    return new RequestView(
        details.id().value().toString(),
        sheet.standing(),
        RequestWords.status(sheet.standing(), frame),
        words.programme(details.programme(), frame),
        wish.organisation(),
        frame.dates().moment(details.completed().orElse(details.begun()), WorkingDays.ZONE),
        meaning(sheet, frame),
        words.queue(sheet, frame),
        WishWords.facts(wish, frame),
        wish.goals(),
        wish.wishes(),
        sheet.proposal().map(made -> offered(made, frame)),
        sheet.reason(),
        details.isAdvice());
  }

  private static String meaning(Sheet sheet, Frame frame) {
    String key = "requests.means." + sheet.standing();
    String special = key + "." + sheet.details().wish().kind();
    return frame.text(frame.words().has(special) ? special : key);
  }

  private static Offered offered(Proposal proposal, Frame frame) {
    return new Offered(
        proposal.text(),
        proposal.when(),
        proposal.trainer(),
        proposal.accepted().map(at -> frame.dates().moment(at, WorkingDays.ZONE)));
  }
}
