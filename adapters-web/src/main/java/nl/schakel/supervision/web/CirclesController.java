package nl.schakel.supervision.web;

import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Pages;
import nl.schakel.supervision.query.CircleBook;
import nl.schakel.supervision.query.CircleBook.Sheet;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Where coordinators look after circles. */
@Controller
@Requires(Permission.PLAN_PROGRAMMES)
class CirclesController {

  static final String PATH = "/circles";

  private final CircleBook book;
  private final OwnCircles own;
  private final CircleShowing showing;

  CirclesController(CircleBook book, OwnCircles own, CircleShowing showing) {
    this.book = book;
    this.own = own;
    this.showing = showing;
  }

  @GetMapping(PATH)
  View list(Input input, Actor actor, Frame frame) {
    var asked = input.page();
    Page<Sheet> page =
        book.of(actor.organisationsFor(Permission.PLAN_PROGRAMMES), input.orReject(asked));
    return frame.show(
        new CirclesPage(
            showing.views(page.items(), frame),
            Pages.numbered(
                page.number(), page.totalPages(), number -> PATH + "?pageNumber=" + number)));
  }

  @GetMapping(PATH + "/{id}")
  View one(@PathVariable UUID id, Actor actor, Frame frame) {
    CircleView circle = showing.view(own.kept(actor, id), frame);
    return frame.show(new CirclePage(circle, FormView.empty(CirclePage.TEXTS)));
  }
}
