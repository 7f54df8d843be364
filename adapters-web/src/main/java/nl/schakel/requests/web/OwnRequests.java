package nl.schakel.requests.web;

import java.util.Optional;
import nl.schakel.places.WorkingDays;
import nl.schakel.requests.RequestId;
import nl.schakel.requests.query.RequestBook;
import nl.schakel.requests.query.RequestBook.Sheet;
import nl.schakel.requests.usecase.RequestTraining.Contact;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Component;

/** What an organisation sees of its request and does with it, however it came in. */
@Component
class OwnRequests {

  private final RequestBook book;
  private final RequestShowing showing;
  private final PlacesShowing places;

  OwnRequests(RequestBook book, RequestShowing showing, PlacesShowing places) {
    this.book = book;
    this.showing = showing;
    this.places = places;
  }

  /**
   * Whose request it is, and where its page is.
   *
   * @param list where all of them are; empty for who came by a link
   */
  record Owner(Contact contact, RequestId request, String base, Optional<String> list) {}

  MyRequestPage page(Owner owner, Frame frame) {
    Sheet sheet = find(owner);
    return new MyRequestPage(
        showing.view(sheet, frame),
        owner.base(),
        owner.list(),
        sheet.details().confirmBy().map(until -> frame.dates().moment(until, WorkingDays.ZONE)),
        places.places(sheet, frame));
  }

  Sheet find(Owner owner) {
    return book.find(owner.request())
        .filter(sheet -> sheet.details().contact().equals(owner.contact().person()))
        .orElseThrow(() -> new NotFoundException("request"));
  }
}
