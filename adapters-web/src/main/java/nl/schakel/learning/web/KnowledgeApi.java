package nl.schakel.learning.web;

import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.agreements.GrantCard;
import nl.schakel.agreements.Grants;
import nl.schakel.partners.TopicCard;
import nl.schakel.partners.TopicCard.Sensitivity;
import nl.schakel.partners.Topics;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Answers.Listing;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What programmes are about and who pays for them, for programs. */
@RestController
@RequestMapping("/api/v1")
@Requires(Permission.ANYONE)
class KnowledgeApi {

  private final Topics topics;
  private final Grants grants;

  KnowledgeApi(Topics topics, Grants grants) {
    this.topics = topics;
    this.grants = grants;
  }

  /** A topic; its label by language. */
  record TopicDetail(String code, SortedMap<String, String> label, Sensitivity sensitivity) {
    static TopicDetail of(TopicCard card) {
      return new TopicDetail(
          card.code().value().value(), OfferJson.byLanguage(card.label()), card.sensitivity());
    }
  }

  /** A grant, what it is for, and whose money it is. */
  record GrantDetail(
      UUID id,
      SortedMap<String, String> name,
      SortedMap<String, String> purpose,
      List<UUID> funderIds) {

    static GrantDetail of(GrantCard card) {
      return new GrantDetail(
          card.id().value(),
          OfferJson.byLanguage(card.name()),
          OfferJson.byLanguage(card.purpose()),
          card.funders().stream().map(OrganisationId::value).toList());
    }
  }

  @GetMapping("/topics")
  Listing<TopicDetail> topics(PageRequest page) {
    return Listing.of(page.of(topics.all()).map(TopicDetail::of));
  }

  @GetMapping("/grants")
  Listing<GrantDetail> grants(PageRequest page) {
    return Listing.of(page.of(grants.all()).map(GrantDetail::of));
  }
}
