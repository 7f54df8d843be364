package nl.schakel.partners.web;

import java.util.List;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.partners.TopicCode;
import nl.schakel.partners.query.TopicBook;
import nl.schakel.partners.query.TopicBook.Earlier;
import nl.schakel.partners.query.TopicBook.Sheet;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.SameForEveryVisitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** What everything is about. */
@Controller
@Requires(Permission.ANYONE)
class TopicsController {

  private final TopicBook book;
  private final Involved involved;

  TopicsController(TopicBook book, Involved involved) {
    this.book = book;
    this.involved = involved;
  }

  @GetMapping(TopicsPage.PATH)
  @SameForEveryVisitor
  View list(Frame frame) {
    return frame.show(
        new TopicsPage(book.topics().stream().map(topic -> link(topic, frame)).toList()));
  }

  @GetMapping(TopicsPage.PATH + "/{code}")
  @SameForEveryVisitor
  View topic(@PathVariable Slug code, Frame frame) {
    List<Sheet> all = book.topics();
    Sheet topic = book.topic(new TopicCode(code)).orElseThrow(() -> new NotFoundException("topic"));
    return frame.show(
        new TopicPage(
            topic.label().in(frame.language()),
            PartnersPage.PATH + "?topic=" + code.value(),
            involved.about(topic.code(), frame),
            all.stream()
                .filter(other -> topic.broader().contains(other.code()))
                .map(other -> link(other, frame))
                .toList(),
            all.stream()
                .filter(other -> other.broader().contains(topic.code()))
                .map(other -> link(other, frame))
                .toList(),
            topic.earlier().stream().map(each -> earlier(each, frame)).toList()));
  }

  private static String earlier(Earlier earlier, Frame frame) {
    return frame.text(
        "partners.topic.earlier",
        "label",
        earlier.label().in(frame.language()),
        "day",
        earlier.until().map(day -> frame.dates().day(day)).orElse(""),
        "reason",
        earlier.reason().orElse(""));
  }

  static Link link(Sheet topic, Frame frame) {
    return new Link(
        topic.label().in(frame.language()), TopicsPage.PATH + "/" + topic.code().value().value());
  }
}
