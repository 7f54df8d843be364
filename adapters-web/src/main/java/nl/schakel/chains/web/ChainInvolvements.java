package nl.schakel.chains.web;

import java.util.List;
import java.util.Set;
import nl.schakel.chains.ChainCards.Card;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.query.ChainParts;
import nl.schakel.partners.Involvements;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.OrganisationId;
import nl.schakel.places.Area;
import nl.schakel.places.Municipalities;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.text.Texts;
import org.springframework.stereotype.Component;

/** In which chains a partner takes part, and which there are about a topic. */
@Component
class ChainInvolvements implements Involvements {

  private final ChainParts parts;
  private final ChainShelf chains;
  private final TopicWords topics;
  private final Texts texts;

  ChainInvolvements(ChainParts parts, ChainShelf chains, TopicWords topics, Texts texts) {
    this.parts = parts;
    this.chains = chains;
    this.topics = topics;
    this.texts = texts;
  }

  @Override
  public List<Involvement> of(OrganisationId partner) {
    Set<ChainId> taken = parts.of(partner);
    return chains.all().stream()
        .filter(card -> taken.contains(card.id()))
        .map(card -> involvement("chain.involvement.PART", card))
        .toList();
  }

  @Override
  public List<Involvement> about(TopicCode topic) {
    return chains.about(topic).stream()
        .map(card -> involvement("chain.involvement.topic", card))
        .toList();
  }

  @Override
  public List<Involvement> in(MunicipalityCode municipality) {
    Set<Area> around =
        Municipalities.known().find(municipality).map(Area::around).orElseGet(Set::of);
    return chains.all().stream()
        .filter(card -> around.contains(card.area()))
        .map(card -> involvement("chain.involvement.there", card))
        .toList();
  }

  private Involvement involvement(String part, Card card) {
    LocalizedText title = LocalizedText.dutch(title(card, Language.DUTCH));
    for (Language language : Texts.LANGUAGES) {
      title = title.with(language, title(card, language));
    }
    return new Involvement(part, title, ChainReadPage.address(card.slug()));
  }

  private String title(Card card, Language language) {
    return topics.title(card, texts.in(language));
  }
}
