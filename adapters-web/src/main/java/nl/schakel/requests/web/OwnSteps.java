package nl.schakel.requests.web;

import nl.schakel.requests.usecase.ManageOwnRequest;
import nl.schakel.requests.usecase.ManageOwnRequest.Outcome;
import nl.schakel.requests.web.OwnRequests.Owner;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** What an organisation does with its request by one button. */
@Component
class OwnSteps {

  private final ManageOwnRequest managing;

  OwnSteps(ManageOwnRequest managing) {
    this.managing = managing;
  }

  void confirm(Owner owner) {
    managing.confirm(owner.contact(), owner.request());
  }

  View withdraw(Owner owner, Frame frame) {
    return after(
        owner,
        managing.withdraw(owner.contact(), owner.request()),
        "requests.notice.withdrawn",
        frame);
  }

  View pay(Owner owner, Frame frame) {
    return after(
        owner,
        managing.payInstead(owner.contact(), owner.request()),
        "requests.notice.paying",
        frame);
  }

  View accept(Owner owner, Frame frame) {
    return after(
        owner,
        managing.accept(owner.contact(), owner.request()),
        "requests.notice.accepted",
        frame);
  }

  private static View after(Owner owner, Outcome outcome, String done, Frame frame) {
    return switch (outcome) {
      case Outcome.Done _ -> frame.seeOther(owner.base(), done);
      case Outcome.NotNow _ -> frame.seeOther(owner.base(), "requests.notice.notNow");
    };
  }
}
