package nl.schakel.handouts.web;

import nl.schakel.handouts.HandoutTopic;
import nl.schakel.handouts.model.Wish;
import nl.schakel.shared.Language;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.Parsed;
import org.springframework.web.util.UriComponentsBuilder;

/** Where hand-outs are read and written. */
final class HandoutPaths {

  static final String LIST = "/handouts";
  static final String SERIES = LIST + "/series.pdf";
  static final String ONE = LIST + "/{topic}";
  static final String PAPER = ONE + "/document.pdf";
  static final String DESK = "/handout-texts";
  static final String NEARBY = "/handout-places";

  private HandoutPaths() {}

  static String one(HandoutTopic topic) {
    return LIST + "/" + topic.slug().value();
  }

  static String text(HandoutTopic topic, Language language) {
    return DESK + "/" + topic.slug().value() + "/" + language.tag();
  }

  /** The same for this language and municipality. */
  static String with(String path, Wish wish) {
    UriComponentsBuilder address =
        UriComponentsBuilder.fromPath(path).queryParam("language", wish.language().tag());
    wish.municipality().ifPresent(code -> address.queryParam("municipality", code.value()));
    return address.toUriString();
  }

  static HandoutTopic topic(String slug) {
    return there(HandoutTopic.parse(slug), "topic");
  }

  static <T> T there(Parsed<T> parsed, String what) {
    return parsed.asOptional().orElseThrow(() -> new NotFoundException(what));
  }
}
