package nl.schakel.partners.web;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.partners.TopicCard;
import nl.schakel.partners.TopicCode;
import nl.schakel.partners.Topics;
import nl.schakel.partners.query.ServiceExport.Offer;
import nl.schakel.partners.query.ServiceExport.Organisation;
import nl.schakel.partners.query.TopicBook;
import nl.schakel.partners.query.TopicBook.Sheet;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.SiteAddress;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * The directory in the Human Services Data Specification (Open Referral, HSDS 3.0), for other
 * directories. It has its own names for things and pages, so it stands beside the house's API.
 */
@Component
class Hsds {

  static final String ROOT = "/hsds";

  /** Who looks for it among the rest of the API finds it too. */
  static final String IN_API = "/api/v1/hsds";

  static final String LINES = "format=ndjson";
  static final String LINES_LIMIT = "hsds-export";

  private final Topics topics;
  private final TopicBook book;
  private final SiteAddress site;
  private final Clock clock;

  Hsds(Topics topics, TopicBook book, SiteAddress site, Clock clock) {
    this.topics = topics;
    this.book = book;
    this.site = site;
    this.clock = clock;
  }

  Set<TopicCode> topics() {
    return topics.all().stream().map(TopicCard::code).collect(Collectors.toUnmodifiableSet());
  }

  PartnerWords words(Frame frame) {
    return PartnerWords.of(frame, topics.all());
  }

  /**
   * With where each topic stands among the others. The standard has room for one parent: of several
   * broader topics the first by its code.
   */
  HsdsTerms terms(Frame frame) {
    Map<TopicCode, TopicCode> broader = new HashMap<>();
    for (Sheet topic : book.topics()) {
      topic.broader().stream()
          .min(Comparator.comparing(code -> code.value().value()))
          .ifPresent(parent -> broader.put(topic.code(), parent));
    }
    return new HsdsTerms(words(frame), broader);
  }

  HsdsService service(Offer offer, PartnerWords words) {
    return new HsdsService(offer, words, site, clock.instant());
  }

  HsdsOrganization organization(Organisation partner, PartnerWords words) {
    return new HsdsOrganization(partner, words, site);
  }

  /** The whole address of one of our documents. */
  String address(String path) {
    return site.of(ROOT + path);
  }

  /** In the reader's language, because the standard has room for one. */
  static <T> ResponseEntity<T> answer(T body, Frame frame) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_LANGUAGE, frame.language().tag())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .body(body);
  }
}
