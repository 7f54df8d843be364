package nl.schakel.communities.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.communities.query.CommunityBook;
import nl.schakel.communities.query.CommunityBook.Sheet;
import nl.schakel.partners.TopicCode;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Heads;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Pages;
import nl.schakel.shared.web.Parts.Chip;
import nl.schakel.shared.web.Parts.Filter;
import nl.schakel.shared.web.SameForEveryVisitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Communities to choose from. */
@Controller
@Requires(Permission.ANYONE)
class CommunitiesController {

  private final CommunityBook book;
  private final CommunityWords words;
  private final Heads heads;

  CommunitiesController(CommunityBook book, CommunityWords words, Heads heads) {
    this.book = book;
    this.words = words;
    this.heads = heads;
  }

  @GetMapping(CommunitiesPage.PATH)
  @SameForEveryVisitor
  View list(Input input, Frame frame) {
    CommunitiesAsked asked = CommunitiesAsked.read(input);
    Page<Sheet> found = book.find(asked.wish(), asked.page());
    return frame.show(
        new CommunitiesPage(
            heads.ofList(CommunitiesPage.PATH, "communities.list", frame),
            asked,
            List.of(topics(asked, frame)),
            chips(asked, frame),
            frame.text("communities.list.count", "count", found.total()),
            words.lines(found.items(), frame),
            Pages.numbered(found.number(), found.totalPages(), asked::address)));
  }

  private Filter topics(CommunitiesAsked asked, Frame frame) {
    Map<String, Long> counts =
        book.topics(asked.wishWithoutTopics()).entrySet().stream()
            .collect(Collectors.toMap(each -> each.getKey().value().value(), Map.Entry::getValue));
    return Filter.of(
        "topic",
        frame.text("communities.topics"),
        counts,
        asked.topics().stream().map(topic -> topic.value().value()).toList(),
        code -> words.topic(TopicCode.of(code), frame));
  }

  private List<Chip> chips(CommunitiesAsked asked, Frame frame) {
    return Stream.concat(
            asked.topics().stream()
                .map(topic -> new Chip(words.topic(topic, frame), asked.without(topic).address(1))),
            asked.words().stream()
                .map(
                    typed ->
                        new Chip(
                            frame.text("catalogue.chip.words", "words", typed),
                            asked.withoutWords().address(1))))
        .toList();
  }
}
