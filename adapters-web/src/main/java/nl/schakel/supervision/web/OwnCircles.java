package nl.schakel.supervision.web;

import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.web.Frame;
import nl.schakel.supervision.CircleId;
import nl.schakel.supervision.query.CircleBook;
import nl.schakel.supervision.query.CircleBook.Sheet;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** The circles that somebody has something to do with; of others they learn nothing. */
@Component
class OwnCircles {

  private final CircleBook book;

  OwnCircles(CircleBook book) {
    this.book = book;
  }

  /** One that this coordinator looks after. */
  Sheet kept(Actor actor, UUID id) {
    return book.find(new CircleId(id))
        .filter(it -> actor.mayFor(Permission.PLAN_PROGRAMMES, it.details().organiser()))
        .orElseThrow(() -> new NotFoundException("circle"));
  }

  /** Its page says that it ended; nothing can be filled in any more. */
  static View ended(Sheet circle, Frame frame) {
    return frame.seeOther(
        CirclesController.PATH + "/" + circle.details().id().value(), "supervision.notice.notNow");
  }

  /** One that this actor is in, or looks after. */
  Sheet seen(Actor actor, UUID id) {
    return book.find(new CircleId(id))
        .filter(
            it ->
                it.details().has(actor.person())
                    || actor.mayFor(Permission.PLAN_PROGRAMMES, it.details().organiser()))
        .orElseThrow(() -> new NotFoundException("circle"));
  }
}
