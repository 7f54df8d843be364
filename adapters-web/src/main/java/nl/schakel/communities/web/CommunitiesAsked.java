package nl.schakel.communities.web;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.communities.query.CommunityBook.Wish;
import nl.schakel.partners.TopicCode;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.Slug;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Input;
import org.springframework.web.util.UriComponentsBuilder;

/** The question in an address: {@code /communities?topic=poverty&q=preventie}. */
record CommunitiesAsked(Set<TopicCode> topics, Optional<String> words, PageRequest page) {

  private static final int MOST_TOPICS = 50;
  private static final int LONGEST = 100;

  /** More words than these narrow nothing down. */
  private static final int MOST_WORDS = 8;

  static CommunitiesAsked read(Input input) {
    var topics = input.list("topic", 0, MOST_TOPICS, CommunitiesAsked::topic);
    var words = input.optional("q", typed -> PlainText.line(typed, LONGEST));
    var page = input.page();
    return input.orReject(
        () -> new CommunitiesAsked(Set.copyOf(topics.get()), words.get(), page.get()));
  }

  private static Parsed<TopicCode> topic(String typed) {
    return Slug.parse(typed).then(slug -> Parsed.valid(new TopicCode(slug)));
  }

  Wish wish() {
    return new Wish(typedWords(), topics);
  }

  Wish wishWithoutTopics() {
    return new Wish(typedWords(), Set.of());
  }

  private List<String> typedWords() {
    return words.stream()
        .flatMap(typed -> PlainText.words(typed).stream())
        .limit(MOST_WORDS)
        .toList();
  }

  CommunitiesAsked without(TopicCode topic) {
    Set<TopicCode> others = new HashSet<>(topics);
    others.remove(topic);
    return new CommunitiesAsked(others, words, page);
  }

  CommunitiesAsked withoutWords() {
    return new CommunitiesAsked(topics, Optional.empty(), page);
  }

  String address(long number) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(CommunitiesPage.PATH);
    topics.stream()
        .map(topic -> topic.value().value())
        .sorted()
        .forEach(code -> address.queryParam("topic", code));
    words.ifPresent(_ -> address.queryParam("q", "{words}"));
    if (number > 1) {
      address.queryParam("pageNumber", number);
    }
    return address.encode().buildAndExpand(words.orElse("")).toUriString();
  }
}
