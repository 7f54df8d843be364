package nl.schakel.portal.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.portal.query.FindEverything;
import nl.schakel.portal.query.FindEverything.Hit;
import nl.schakel.portal.web.SearchController.Asked;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.query.Findables.Kind;
import nl.schakel.shared.web.Answers.Listing;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Everything at once, by words, for programs. */
@RestController
@RequestMapping("/api/v1/search-results")
@Requires(Permission.ANYONE)
class SearchApi {

  private final FindEverything everything;

  SearchApi(FindEverything everything) {
    this.everything = everything;
  }

  /** What fits best first; of very many the first thousand. */
  @GetMapping
  Listing<SearchResult> list(@Accepts(SearchQuery.class) Input input) {
    Asked asked = SearchController.asked(input);
    return Listing.of(everything.find(asked.wish(), asked.page()).page().map(SearchResult::of));
  }

  /** What may stand in the address of the list. */
  record SearchQuery(String q, List<Kind> kind, int pageNumber, int pageSize) {}

  /**
   * One thing.
   *
   * @param path of its page
   */
  record SearchResult(
      Kind kind, String path, Map<String, String> title, Map<String, String> about) {

    static SearchResult of(Hit hit) {
      return new SearchResult(
          hit.kind(), FoundKinds.address(hit), byTag(hit.title()), byTag(hit.about()));
    }

    private static Map<String, String> byTag(LocalizedText text) {
      return text.texts().entrySet().stream()
          .collect(Collectors.toUnmodifiableMap(e -> e.getKey().tag(), Map.Entry::getValue));
    }
  }
}
