package nl.schakel.learning.web;

import java.util.SortedMap;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.partners.TopicCard;
import nl.schakel.partners.TopicCard.Sensitivity;
import nl.schakel.partners.Topics;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Answers.Listing;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What programmes are about, for programs. */
@RestController
@RequestMapping("/api/v1")
@Requires(Permission.ANYONE)
class KnowledgeApi {

  private final Topics topics;

  KnowledgeApi(Topics topics) {
    this.topics = topics;
  }

  /** A topic; its label by language. */
  record TopicDetail(String code, SortedMap<String, String> label, Sensitivity sensitivity) {
    static TopicDetail of(TopicCard card) {
      return new TopicDetail(
          card.code().value().value(), OfferJson.byLanguage(card.label()), card.sensitivity());
    }
  }

  @GetMapping("/topics")
  Listing<TopicDetail> topics(PageRequest page) {
    return Listing.of(page.of(topics.all()).map(TopicDetail::of));
  }
}
