package nl.schakel.workshops.web;

import java.util.Optional;
import nl.schakel.chains.ChainCards;
import nl.schakel.chains.ChainCards.Card;
import nl.schakel.chains.ChainId;
import nl.schakel.partners.TopicCard;
import nl.schakel.partners.TopicCard.Sensitivity;
import nl.schakel.partners.Topics;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Component;

/** What a chain is called; in lists a topic that can hurt is not named. */
@Component("workshopChainNames")
class ChainNames {

  private final ChainCards chains;
  private final Topics topics;

  ChainNames(ChainCards chains, Topics topics) {
    this.chains = chains;
    this.topics = topics;
  }

  String inList(ChainId chain, Frame frame) {
    return chains.card(chain).map(card -> inList(card, frame)).orElse("–");
  }

  String full(ChainId chain, Frame frame) {
    return chains.card(chain).map(card -> full(card, frame)).orElse("–");
  }

  String inList(Card card, Frame frame) {
    return name(topic(card).filter(each -> each.sensitivity() == Sensitivity.NORMAL), card, frame);
  }

  String full(Card card, Frame frame) {
    return name(topic(card), card, frame);
  }

  private Optional<TopicCard> topic(Card card) {
    return topics.all().stream().filter(each -> each.code().equals(card.topic())).findFirst();
  }

  private static String name(Optional<TopicCard> topic, Card card, Frame frame) {
    return frame.text(
        "workshops.chain",
        "topic",
        topic
            .map(each -> each.label().in(frame.language()))
            .orElseGet(() -> frame.text("workshops.protected")),
        "group",
        card.targetGroup().in(frame.language()));
  }
}
