package nl.schakel.learning.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.schakel.learning.query.Catalogue.Filter;
import nl.schakel.shared.query.PageRequest;
import org.springframework.web.util.UriComponentsBuilder;

/** The address that asks a question again, to lead there by a link. */
record AskedAddress(Asked asked) {

  /** What is asked with in an address. */
  static String parameter(Filter filter) {
    return switch (filter) {
      case TOPIC -> "topic";
      case FORMAT -> "format";
      case TARGET_GROUP -> "targetGroup";
      case LANGUAGE -> "language";
      case COUNTRY -> "country";
    };
  }

  /** The same list from its first page. */
  String firstPage(String path) {
    return builder(path).encode().build().toUriString();
  }

  String page(String path, long pageNumber) {
    UriComponentsBuilder address = builder(path);
    if (pageNumber > 1) {
      address.queryParam("pageNumber", pageNumber);
    }
    if (asked.page().size() != PageRequest.DEFAULT_SIZE) {
      address.queryParam("pageSize", asked.page().size());
    }
    return address.encode().build().toUriString();
  }

  private UriComponentsBuilder builder(String path) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
    List<Object> typed = new ArrayList<>();
    Arrays.stream(Filter.values())
        .forEach(
            filter ->
                asked.codes(filter).forEach(code -> address.queryParam(parameter(filter), code)));
    asked
        .words()
        .ifPresent(
            text -> {
              address.queryParam("q", "{words}");
              typed.add(text);
            });
    return typed.isEmpty() ? address : address.uriVariables(Map.of("words", typed.getFirst()));
  }
}
