package nl.schakel.access.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.query.MyAccess;
import nl.schakel.access.usecase.RecogniseCaller.Outcome.Recognised;
import nl.schakel.people.People;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Component;

/** Puts the page of one's own account together, with its two forms as they are now. */
@Component
class MyAccountPages {

  static final String PASSWORD = "access.password";
  static final String TOKEN = "access.token";

  private final MyAccess access;
  private final People people;

  MyAccountPages(MyAccess access, People people) {
    this.access = access;
    this.people = people;
  }

  MyAccountPage page(Actor actor, Frame frame) {
    return page(actor, frame, FormView.empty(PASSWORD), FormView.empty(TOKEN), Optional.empty());
  }

  MyAccountPage withPassword(Actor actor, Frame frame, FormView form, Optional<String> wait) {
    return page(actor, frame, form, FormView.empty(TOKEN), wait);
  }

  MyAccountPage withToken(Actor actor, Frame frame, FormView form) {
    return page(actor, frame, FormView.empty(PASSWORD), form, Optional.empty());
  }

  private MyAccountPage page(
      Actor actor, Frame frame, FormView password, FormView token, Optional<String> wait) {
    String email = people.find(actor.person()).map(card -> card.email().value()).orElse("");
    return new MyAccountPage(
        email, sessions(actor, frame), tokens(actor, frame), password, token, wait);
  }

  private List<MyAccountPage.Session> sessions(Actor actor, Frame frame) {
    Optional<Recognised> here = Callers.recognised();
    return access.sessions(actor.account()).stream()
        .map(
            line ->
                new MyAccountPage.Session(
                    line.id(),
                    Device.nameOf(line.device()).orElseGet(() -> frame.text("access.device")),
                    frame.dates().moment(line.startedAt(), Waiting.ZONE),
                    frame.dates().moment(line.seenAt(), Waiting.ZONE),
                    here.filter(known -> known.credential().equals(line.id())).isPresent()))
        .toList();
  }

  private List<MyAccountPage.Token> tokens(Actor actor, Frame frame) {
    return access.tokens(actor.account()).stream()
        .map(
            line ->
                new MyAccountPage.Token(
                    line.id(),
                    line.name(),
                    frame.text("access.scope." + line.scope()),
                    frame.dates().day(line.expiresAt(), Waiting.ZONE)))
        .toList();
  }
}
