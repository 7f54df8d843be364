package nl.schakel.advice.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.advice.query.PublishedQuestions.Published;
import nl.schakel.advice.query.PublishedQuestions.Wish;
import nl.schakel.advice.web.PublishedPage.Line;
import nl.schakel.partners.TopicCode;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Heads;
import nl.schakel.shared.web.Pages;
import nl.schakel.shared.web.Parts.Chip;
import nl.schakel.shared.web.Parts.Filter;
import nl.schakel.shared.web.Parts.FilterOption;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Puts a list of published questions into words. */
@Component
class PublishedShowing {

  private static final int BEGINNING = 160;

  private final AdviceWords words;
  private final Heads heads;

  PublishedShowing(AdviceWords words, Heads heads) {
    this.words = words;
    this.heads = heads;
  }

  PublishedPage list(Wish wish, Page<Published> found, Map<TopicCode, Long> counts, Frame frame) {
    return new PublishedPage(
        heads.ofList(PublishedPage.PATH, "advice.published", frame),
        wish.words(),
        filters(wish, counts, frame),
        chips(wish, frame),
        frame.text("advice.published.count", "count", found.total()),
        found.items().stream().map(each -> line(each, frame)).toList(),
        Pages.numbered(found.number(), found.totalPages(), page -> address(wish, page)));
  }

  private List<Filter> filters(Wish wish, Map<TopicCode, Long> counts, Frame frame) {
    List<FilterOption> options =
        counts.entrySet().stream()
            .map(
                entry ->
                    new FilterOption(
                        entry.getKey().value().value(),
                        words.topic(entry.getKey(), frame.language()),
                        entry.getValue(),
                        wish.topic().filter(entry.getKey()::equals).isPresent()))
            .sorted(Comparator.comparing(FilterOption::text))
            .toList();
    return List.of(new Filter("topic", frame.text("advice.topic"), options));
  }

  private List<Chip> chips(Wish wish, Frame frame) {
    List<Chip> chips = new ArrayList<>();
    wish.words()
        .ifPresent(
            typed ->
                chips.add(
                    new Chip(
                        frame.text("catalogue.chip.words", "words", typed),
                        address(new Wish(Optional.empty(), wish.topic()), 1))));
    wish.topic()
        .ifPresent(
            topic ->
                chips.add(
                    new Chip(
                        words.topic(topic, frame.language()),
                        address(new Wish(wish.words(), Optional.empty()), 1))));
    return chips;
  }

  private Line line(Published question, Frame frame) {
    return new Line(
        PublishedPage.PATH + "/" + question.id().value(),
        beginning(question.question()),
        words.topic(question.topic(), frame.language()),
        words.partner(question.partner(), frame.language()));
  }

  static String beginning(String text) {
    return text.codePointCount(0, text.length()) <= BEGINNING
        ? text
        : text.substring(0, text.offsetByCodePoints(0, BEGINNING)).strip() + "…";
  }

  private static String address(Wish wish, long page) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(PublishedPage.PATH);
    wish.topic().ifPresent(topic -> address.queryParam("topic", topic.value().value()));
    wish.words().ifPresent(_ -> address.queryParam("q", "{words}"));
    if (page > 1) {
      address.queryParam("pageNumber", page);
    }
    return address.encode().buildAndExpand(Map.of("words", wish.words().orElse(""))).toUriString();
  }
}
