package nl.schakel.exchange.web;

import java.util.Optional;
import nl.schakel.exchange.query.TalkBook.Shelf;
import nl.schakel.exchange.query.TalkBook.Wish;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;
import org.springframework.web.util.UriComponentsBuilder;

/** The question in an address: {@code …/talks?shelf=ARCHIVED&q=kaartspel}. */
record TalksAsked(Shelf shelf, Optional<String> words, PageRequest page) {

  static final TalksAsked PRESENT =
      new TalksAsked(Shelf.PRESENT, Optional.empty(), PageRequest.first());

  private static final int LONGEST = 100;

  /** More words than these narrow nothing down. */
  private static final int MOST_WORDS = 8;

  /** In the description of the API. */
  record AskedQuery(
      Optional<Shelf> shelf,
      Optional<String> q,
      Optional<Integer> pageNumber,
      Optional<Integer> pageSize) {}

  static TalksAsked read(Input input) {
    var shelf = input.optional("shelf", As.oneOf(Shelf.class));
    var words = input.optional("q", typed -> PlainText.line(typed, LONGEST));
    var page = input.page();
    return input.orReject(
        () -> new TalksAsked(shelf.get().orElse(Shelf.PRESENT), words.get(), page.get()));
  }

  boolean isArchived() {
    return shelf == Shelf.ARCHIVED;
  }

  Wish wish() {
    return new Wish(
        shelf,
        words.stream()
            .flatMap(typed -> PlainText.words(typed).stream())
            .limit(MOST_WORDS)
            .toList());
  }

  String address(String base, long number) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(base).queryParam("shelf", shelf);
    words.ifPresent(_ -> address.queryParam("q", "{words}"));
    return address
        .queryParam("pageNumber", number)
        .encode()
        .buildAndExpand(words.orElse(""))
        .toUriString();
  }
}
