package nl.schakel.referrals.web;

import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Beginning to refer somebody over a link. */
@Controller
@Requires(Permission.REFER)
class OfferController {

  private final OfferWays ways;
  private final OfferShowing showing;
  private final OfferStart start;
  private final OfferWriter writer;

  OfferController(OfferWays ways, OfferShowing showing, OfferStart start, OfferWriter writer) {
    this.ways = ways;
    this.showing = showing;
    this.start = start;
    this.writer = writer;
  }

  /** Whoever did not choose a link yet, chooses one first. */
  @GetMapping(OfferPaths.NEW)
  View form(Input input, Actor actor, Frame frame) {
    Optional<OfferWay> asked = ways.asked(input, actor);
    if (asked.isEmpty()) {
      return frame.show(start.page(input, actor, frame));
    }
    return start
        .instead(asked.get(), input, actor, frame)
        .map(frame::show)
        .orElseGet(() -> frame.show(form(asked.get(), input, actor, frame)));
  }

  private OfferPage form(OfferWay way, Input input, Actor actor, Frame frame) {
    FormView form = OfferValues.begun(way.predecessor(), input.typed());
    return showing.page(way, form, actor, frame);
  }

  @PostMapping(OfferPaths.NEW)
  View make(Input input, Actor actor, Frame frame) {
    return ways.asked(input, actor)
        .map(way -> writer.write(way, input, actor, frame))
        .orElseGet(() -> frame.refuse(start.page(input, actor, frame)));
  }
}
