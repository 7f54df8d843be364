package nl.schakel.requests.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.learning.TailorMade;
import nl.schakel.places.WorkingDays;
import nl.schakel.requests.RequestCards.Standing;
import nl.schakel.requests.RequestId;
import nl.schakel.requests.model.Wish;
import nl.schakel.requests.query.RequestBook;
import nl.schakel.requests.query.RequestBook.Sheet;
import nl.schakel.requests.usecase.RequestTraining;
import nl.schakel.requests.usecase.RequestTraining.Act;
import nl.schakel.requests.usecase.RequestTraining.Contact;
import nl.schakel.requests.usecase.RequestTraining.Outcome;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import nl.schakel.shared.web.Parts.Link;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** What an organisation sees of its request and does with it, however it came in. */
@Component
class OwnRequests {

  private final RequestBook book;
  private final RequestTraining requesting;
  private final TailorMade programmes;
  private final RequestShowing showing;
  private final PlacesShowing places;
  private final RequestWords words;

  OwnRequests(
      RequestBook book,
      RequestTraining requesting,
      TailorMade programmes,
      RequestShowing showing,
      PlacesShowing places,
      RequestWords words) {
    this.book = book;
    this.requesting = requesting;
    this.programmes = programmes;
    this.showing = showing;
    this.places = places;
    this.words = words;
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

  RequestFormPage form(Owner owner, Frame frame) {
    Sheet request = find(owner);
    if (request.standing() != Standing.DRAFT) {
      throw new NotFoundException("draft");
    }
    return new RequestFormPage(
        new FormView(RequestFormPage.TEXTS, WishValues.of(request.details().wish()), List.of()),
        request.details().wish().kind(),
        Optional.empty(),
        owner.base() + "/completion",
        new Link(frame.text("requests.mine.one"), owner.base()),
        programmes.find(request.details().programme()).flatMap(its -> words.room(its, frame)),
        false);
  }

  View complete(Owner owner, Input input, Frame frame) {
    RequestFormPage page = form(owner, frame);
    Act act = RequestFormController.act(input);
    var wish = new WishForm(input, act, words.today()).read(page.kind());
    var typed = new FormView(RequestFormPage.TEXTS, input.typed(), List.of());
    return switch (input.outcome(wish)) {
      case Rejected<Wish>(var errors) -> frame.refuse(page.with(typed.withErrors(errors)));
      case Accepted<Wish>(var asked) ->
          switch (requesting.revise(owner.contact(), owner.request(), asked, act)) {
            case Outcome.Saved _ -> frame.seeOther(owner.base(), "requests.notice.saved");
            case Outcome.Sent _ -> frame.seeOther(owner.base(), "requests.notice.sent");
            case Outcome.NotOffered _ -> throw new NotFoundException("programme");
            case Outcome.NotForThem _ -> {
              FieldError error = RequestFormController.notForThem();
              yield frame.refuse(page.with(typed.withErrors(List.of(error))));
            }
          };
    };
  }

  private Sheet find(Owner owner) {
    return book.find(owner.request())
        .filter(sheet -> sheet.details().contact().equals(owner.contact().person()))
        .orElseThrow(() -> new NotFoundException("request"));
  }
}
