package nl.schakel.library.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.communities.CommunityId;
import nl.schakel.library.ItemKind;
import nl.schakel.library.query.LibraryShelf.Wish;
import nl.schakel.shared.Language;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;
import org.springframework.web.util.UriComponentsBuilder;

/** The question in an address: {@code /library?kind=TOOL&topic=trauma&language=ar&q=genogram}. */
record LibraryAsked(Wish wish, Optional<String> words, List<Asked> parameters, PageRequest page) {

  private static final int MOST = 50;
  private static final int LONGEST = 100;

  /** One thing that was chosen or typed. */
  record Asked(String name, String value) {}

  static LibraryAsked read(Input input) {
    var kinds = input.list("kind", 0, MOST, As.oneOf(ItemKind.class));
    var topics = input.list("topic", 0, MOST, ItemForm::topic);
    var languages = input.list("language", 0, MOST, Language::parse);
    var communities = input.list("community", 0, MOST, As.id(CommunityId::new));
    var words = input.optional("q", typed -> PlainText.line(typed, LONGEST));
    var page = input.page();
    return input.orReject(
        () ->
            of(
                new Wish(
                    words.get().map(Wish::split).orElse(List.of()),
                    Set.copyOf(kinds.get()),
                    Set.copyOf(topics.get()),
                    Set.copyOf(languages.get()),
                    Set.copyOf(communities.get()),
                    false),
                words.get(),
                page.get()));
  }

  private static LibraryAsked of(Wish wish, Optional<String> words, PageRequest page) {
    List<Asked> parameters =
        Stream.of(
                asked("kind", wish.kinds(), Enum::name),
                asked("topic", wish.topics(), topic -> topic.value().value()),
                asked("language", wish.languages(), Language::tag),
                asked("community", wish.communities(), id -> "" + id.value()),
                words.stream().map(typed -> new Asked("q", typed)))
            .flatMap(each -> each)
            .toList();
    return new LibraryAsked(wish, words, parameters, page);
  }

  private static <T> Stream<Asked> asked(
      String name, Collection<T> values, Function<T, String> code) {
    return values.stream().map(code).sorted().map(value -> new Asked(name, value));
  }

  Set<String> chosen(String name) {
    return parameters.stream()
        .filter(each -> each.name().equals(name))
        .map(Asked::value)
        .collect(Collectors.toUnmodifiableSet());
  }

  String address(long number) {
    return address(parameters, number);
  }

  String without(Asked one) {
    return address(parameters.stream().filter(each -> !each.equals(one)).toList(), 1);
  }

  private static String address(List<Asked> parameters, long number) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(LibraryListPage.PATH);
    List<String> values = new ArrayList<>();
    for (Asked each : parameters) {
      address.queryParam(each.name(), "{" + values.size() + "}");
      values.add(each.value());
    }
    if (number > 1) {
      address.queryParam("pageNumber", number);
    }
    return address.encode().buildAndExpand(values.toArray()).toUriString();
  }
}
