package nl.schakel.supervision.web;

import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.LinkTokens.Purpose;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.people.People;
import nl.schakel.people.PersonId;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/**
 * Where members see each other's names and their dates, and leave. Following a link only shows;
 * whoever presses the button behind it has shown that the address is theirs.
 */
@Controller
class MyCirclesController {

  static final String PATH = "/my/circles";
  static final String LINK = "/my/circle-link/{token}";

  private final MyCircles own;
  private final LinkTokens links;
  private final People people;

  MyCirclesController(MyCircles own, LinkTokens links, People people) {
    this.own = own;
    this.links = links;
    this.people = people;
  }

  @GetMapping(PATH)
  @Requires(Permission.SIGNED_IN)
  View list(Actor actor, Frame frame) {
    return own.list(actor.person(), PATH, frame);
  }

  @PostMapping(PATH + "/{id}/departure")
  @Requires(Permission.SIGNED_IN)
  View leave(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    return own.leave(actor.person(), Optional.of(actor), id, PATH, input, frame);
  }

  @GetMapping(LINK)
  @Requires(Permission.ANYONE)
  View byLink(@PathVariable String token, Frame frame) {
    return own.list(person(token), base(token), frame);
  }

  @PostMapping(LINK + "/{id}/departure")
  @Requires(Permission.ANYONE)
  View leaveByLink(@PathVariable String token, @PathVariable UUID id, Input input, Frame frame) {
    PersonId person = person(token);
    people.confirmEmail(person);
    return own.leave(person, Optional.empty(), id, base(token), input, frame);
  }

  private PersonId person(String token) {
    return links
        .resolve(Purpose.CIRCLES, token)
        .map(PersonId::new)
        .orElseThrow(() -> new NotFoundException("link"));
  }

  private static String base(String token) {
    return LINK.replace("{token}", token);
  }
}
