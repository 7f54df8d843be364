package nl.schakel.partners.web;

import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.partners.ServiceId;
import nl.schakel.partners.usecase.StateCapacity;
import nl.schakel.partners.usecase.StateCapacity.Outcome;
import nl.schakel.partners.usecase.StateCapacity.Statement;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Where it is said in one tap whether a service takes people now. */
@Controller
class CapacityController {

  private final StateCapacity capacity;

  CapacityController(StateCapacity capacity) {
    this.capacity = capacity;
  }

  @PostMapping("/my/organisation/{id}/services/{service}/capacity")
  @Requires(Permission.EDIT_OWN_PARTNER)
  View stateOwn(
      @PathVariable UUID id, @PathVariable UUID service, Input input, Actor actor, Frame frame) {
    return state(MyOrganisationPage.PATH + "/" + id, service, input, actor, frame);
  }

  @PostMapping("/directory/partners/{id}/services/{service}/capacity")
  @Requires(Permission.KEEP_PARTNERS)
  View state(
      @PathVariable UUID id, @PathVariable UUID service, Input input, Actor actor, Frame frame) {
    return state(EntryPage.PATH + "/" + id, service, input, actor, frame);
  }

  private View state(String page, UUID service, Input input, Actor actor, Frame frame) {
    Statement statement = input.orReject(CapacityReader.read(input));
    return switch (capacity.state(actor, new ServiceId(service), statement)) {
      case Outcome.Done _ -> frame.seeOther(page, "partners.notice.capacity.done");
      case Outcome.NotListed _ -> frame.seeOther(page, "partners.notice.capacity.notListed");
    };
  }
}
