package nl.schakel.requests.web;

import java.util.Set;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.requests.RequestCards.Standing;
import nl.schakel.requests.RequestId;
import nl.schakel.requests.model.Wish.Theme;
import nl.schakel.requests.query.RequestBook.Filter;
import nl.schakel.requests.usecase.HandleRequest;
import nl.schakel.requests.usecase.HandleRequest.Outcome;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Where coordinators look after what organisations ask. */
@Controller
@Requires(Permission.HANDLE_REQUESTS)
class DeskController {

  static final String PATH = "/requests";

  private static final int LONGEST_SEARCH = 100;

  private final Desk desk;
  private final HandleRequest handling;

  DeskController(Desk desk, HandleRequest handling) {
    this.desk = desk;
    this.handling = handling;
  }

  @GetMapping(PATH)
  View list(Input input, Actor actor, Frame frame) {
    var words = input.optional("q", typed -> PlainText.line(typed, LONGEST_SEARCH));
    var states = input.list("state", 0, Standing.values().length, As.oneOf(Standing.class));
    var themes = input.list("theme", 0, Theme.values().length, As.oneOf(Theme.class));
    var page = input.page();
    Filter filter =
        input.orReject(
            () ->
                new Filter(
                    actor.organisationsFor(Permission.HANDLE_REQUESTS),
                    words.get(),
                    Set.copyOf(states.get()),
                    Set.copyOf(themes.get())));
    return frame.show(desk.list(filter, page.get(), frame));
  }

  @GetMapping(PATH + "/{id}")
  View one(@PathVariable UUID id, Actor actor, Frame frame) {
    return frame.show(desk.page(id, actor, frame));
  }

  @PostMapping(PATH + "/{id}/consultation")
  View takeUp(@PathVariable UUID id, Actor actor, Frame frame) {
    return answer(id, handling.takeUp(actor, new RequestId(id)), "requests.notice.takenUp", frame);
  }

  @PostMapping(PATH + "/{id}/delivery")
  View deliver(@PathVariable UUID id, Actor actor, Frame frame) {
    return answer(
        id, handling.deliver(actor, new RequestId(id)), "requests.notice.delivered", frame);
  }

  static View answer(UUID id, Outcome outcome, String done, Frame frame) {
    String notice =
        switch (outcome) {
          case Outcome.Done _, Outcome.Planned _ -> done;
          case Outcome.InThePast _ -> "requests.notice.inThePast";
          case Outcome.NamesAfterBegin _ -> "requests.notice.namesAfterBegin";
          case Outcome.NotOffered _ -> "requests.notice.notOffered";
          case Outcome.NotYet _ -> "requests.notice.notYet";
          case Outcome.NotNow _ -> "requests.notice.notNow";
        };
    return frame.seeOther(PATH + "/" + id, notice);
  }
}
