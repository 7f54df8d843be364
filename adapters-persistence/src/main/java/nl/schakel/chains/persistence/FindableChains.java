package nl.schakel.chains.persistence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.chains.ChainCards;
import nl.schakel.chains.ChainCards.Card;
import nl.schakel.partners.TopicCard;
import nl.schakel.partners.TopicCode;
import nl.schakel.partners.Topics;
import nl.schakel.places.Area;
import nl.schakel.places.Municipalities;
import nl.schakel.places.Municipality;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.query.Findables;
import org.springframework.stereotype.Repository;

/** Chains that hold, called by their topic and their municipality. */
@Repository
class FindableChains implements Findables {

  private final ChainCards chains;
  private final Topics topics;

  FindableChains(ChainCards chains, Topics topics) {
    this.chains = chains;
    this.topics = topics;
  }

  @Override
  public Kind kind() {
    return Kind.CHAIN;
  }

  @Override
  public List<Findable> all() {
    Map<TopicCode, LocalizedText> labels =
        topics.all().stream()
            .collect(Collectors.toUnmodifiableMap(TopicCard::code, TopicCard::label));
    return chains.all().stream()
        .filter(chain -> chain.agreed().isPresent())
        .flatMap(
            chain ->
                Optional.ofNullable(labels.get(chain.topic())).stream()
                    .map(label -> findable(chain, label)))
        .toList();
  }

  private static Findable findable(Card chain, LocalizedText label) {
    return new Findable(
        chain.slug().value(),
        title(label, town(chain.area())),
        chain.targetGroup(),
        LocalizedText.dutch(""));
  }

  private static LocalizedText title(LocalizedText label, Optional<Municipality> town) {
    Map<Language, String> titles = new HashMap<>(label.texts());
    town.ifPresent(
        place -> titles.replaceAll((language, words) -> words + ", " + place.name().in(language)));
    return new LocalizedText(titles);
  }

  private static Optional<Municipality> town(Area area) {
    return area instanceof Area.Town(var municipality)
        ? Municipalities.known().find(municipality)
        : Optional.empty();
  }
}
