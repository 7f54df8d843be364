package nl.schakel.advice.web;

import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.advice.model.Publication.Side;
import nl.schakel.advice.query.QuestionBook;
import nl.schakel.advice.query.QuestionBook.Asking;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Where coordinators see with whom questions wait, and how long. */
@Controller
@Requires(Permission.KEEP_PARTNERS)
class OverviewController {

  static final String PATH = "/advice/overview";

  private final QuestionBook book;
  private final QuestionShowing showing;

  OverviewController(QuestionBook book, QuestionShowing showing) {
    this.book = book;
    this.showing = showing;
  }

  @GetMapping(PATH)
  View list(Input input, Frame frame) {
    var asked = input.page();
    Page<Asking> page = book.waiting(input.orReject(asked));
    return frame.show(
        new OverviewPage(
            page.map(question -> showing.view(question, Side.EXPERT, frame)).items(),
            Pages.numbered(
                page.number(), page.totalPages(), number -> PATH + "?pageNumber=" + number)));
  }
}
