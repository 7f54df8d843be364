package nl.schakel.requests.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.learning.TailorMade;
import nl.schakel.requests.RequestCards.Standing;
import nl.schakel.requests.model.Wish;
import nl.schakel.requests.query.RequestBook.Sheet;
import nl.schakel.requests.usecase.RequestTraining;
import nl.schakel.requests.usecase.RequestTraining.Act;
import nl.schakel.requests.usecase.RequestTraining.Outcome;
import nl.schakel.requests.web.OwnRequests.Owner;
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

/** Lets an organisation finish what it began to ask. */
@Component
class UnfinishedRequests {

  private final OwnRequests own;
  private final RequestTraining requesting;
  private final TailorMade programmes;
  private final RequestWords words;

  UnfinishedRequests(
      OwnRequests own, RequestTraining requesting, TailorMade programmes, RequestWords words) {
    this.own = own;
    this.requesting = requesting;
    this.programmes = programmes;
    this.words = words;
  }

  View form(Owner owner, Frame frame) {
    return draft(owner)
        .<View>map(draft -> frame.show(form(draft, owner, frame)))
        .orElseGet(() -> frame.seeOther(owner.base()));
  }

  private RequestFormPage form(Sheet request, Owner owner, Frame frame) {
    return new RequestFormPage(
        new FormView(RequestFormPage.TEXTS, WishValues.of(request.details().wish()), List.of()),
        request.details().wish().kind(),
        Optional.empty(),
        owner.base() + "/completion",
        new Link(frame.text("requests.mine.one"), owner.base()),
        programmes.find(request.details().programme()).flatMap(its -> words.room(its, frame)),
        false);
  }

  /** What was completed in another window stays as it is. */
  View complete(Owner owner, Input input, Frame frame) {
    return draft(owner)
        .map(draft -> complete(form(draft, owner, frame), owner, input, frame))
        .orElseGet(() -> frame.seeOther(owner.base(), "requests.notice.notNow"));
  }

  private View complete(RequestFormPage page, Owner owner, Input input, Frame frame) {
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

  private Optional<Sheet> draft(Owner owner) {
    return Optional.of(own.find(owner)).filter(sheet -> sheet.standing() == Standing.DRAFT);
  }
}
