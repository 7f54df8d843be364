package nl.schakel.learning.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.learning.query.Prospectus.Availability;
import nl.schakel.learning.query.Prospectus.Run;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Parts.Status;

/** The one thing to do on a page, with how much room there still is. */
record Action(Link link, Status seats, Optional<String> more) {

  /** To the form of the programme, as long as one of its editions is open. */
  static Optional<Action> of(String programme, List<Run> coming, Telling telling) {
    return coming.stream()
        .filter(run -> run.availability(telling.now()).isOpen())
        .findFirst()
        .map(run -> of("/enrol?programme=" + programme, run, telling));
  }

  static Optional<Action> of(Run run, Telling telling) {
    return run.availability(telling.now()).isOpen()
        ? Optional.of(of("/enrol?edition=" + run.id().value(), run, telling))
        : Optional.empty();
  }

  private static Action of(String form, Run run, Telling telling) {
    boolean full = run.availability(telling.now()) == Availability.WAITING_LIST;
    return new Action(
        new Link(telling.text(full ? "catalogue.enrol.wait" : "catalogue.enrol"), form),
        telling.seats().state(run),
        telling.seats().more(run));
  }
}
