package nl.schakel.partners.web;

import java.util.Optional;
import nl.schakel.partners.ServiceId;
import nl.schakel.partners.model.Capacity;
import nl.schakel.partners.model.Service;
import nl.schakel.shared.web.Frame;

/**
 * A service and what was last said of its capacity, with buttons to say it again.
 *
 * @param action where the buttons lead
 * @param said in words, with the day; what was said too long ago counts no more
 */
record CapacityLine(String name, String action, String said) {

  static CapacityLine of(Service service, String page, ServiceShowing showing, Frame frame) {
    return new CapacityLine(
        service.name().in(frame.language()),
        action(page, service.id()),
        service
            .capacity()
            .flatMap(capacity -> said(capacity, showing, frame))
            .orElseGet(() -> frame.text("partners.capacity.unknown")));
  }

  private static Optional<String> said(Capacity capacity, ServiceShowing showing, Frame frame) {
    return showing.status(capacity, frame).map(status -> status.word());
  }

  private static String action(String page, ServiceId service) {
    return page + "/services/" + service.value() + "/capacity";
  }
}
