package nl.schakel.referrals.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.chains.ChainCards;
import nl.schakel.chains.Link;
import nl.schakel.chains.Link.Criterion;
import nl.schakel.referrals.model.Content;
import nl.schakel.referrals.model.Content.Answer;
import nl.schakel.referrals.model.Details;
import nl.schakel.referrals.model.HandoverCode;
import nl.schakel.referrals.model.Note;
import nl.schakel.referrals.model.SharingBasis.Item;
import org.springframework.stereotype.Component;

/** Says item by item what the receiver gets to know. */
@Component
class OfferWords {

  private final OfferNames names;
  private final ChainCards chains;

  OfferWords(OfferNames names, ChainCards chains) {
    this.names = names;
    this.chains = chains;
  }

  /** One thing, and what it is. */
  record Line(String term, String value) {}

  /** Exactly what is in it; nothing else goes along. */
  List<Line> shared(Details details, OfferTongue tongue) {
    Stream<Line> items =
        details.content().items().stream()
            .sorted()
            .map(item -> new Line(tongue.text("offer.item." + item), value(item, details, tongue)))
            .filter(line -> !line.value().isEmpty());
    Stream<Line> since =
        details.content().exchanges().stream()
            .flatMap(
                each ->
                    Stream.of(
                        new Line(tongue.text("offer.asked"), each.question().text()),
                        new Line(tongue.text("offer.told"), each.told().text())));
    return Stream.concat(items, since).toList();
  }

  private String value(Item item, Details details, OfferTongue tongue) {
    Content content = details.content();
    return switch (item) {
      case TOPIC -> about(details, tongue);
      case SENDER ->
          names.person(details.sender())
              + ", "
              + names.organisation(details.route().referrer(), tongue.language());
      case LANGUAGE ->
          content.language().map(it -> OfferChoices.name(it, tongue.words())).orElse("");
      case AGE_BAND -> content.age().map(it -> tongue.text("offer.age." + it)).orElse("");
      case CRITERIA -> criteria(details, tongue);
      case NOTE -> content.note().map(Note::text).orElse("");
      case HANDOVER_CODE -> content.code().map(HandoverCode::spoken).orElse("");
    };
  }

  private String about(Details details, OfferTongue tongue) {
    return names.topic(details.route().topic(), tongue.language())
        + ", "
        + OfferNames.town(details.route().municipality(), tongue.language());
  }

  private String criteria(Details details, OfferTongue tongue) {
    Map<Integer, Answer> answers = details.content().answers();
    return link(details).stream()
        .flatMap(link -> link.criteria().stream())
        .filter(each -> answers.containsKey(each.number()))
        .map(each -> criterion(each, answers, tongue))
        .collect(Collectors.joining("; "));
  }

  private static String criterion(
      Criterion criterion, Map<Integer, Answer> answers, OfferTongue tongue) {
    return criterion.text().in(tongue.language())
        + " "
        + tongue.text("offer.answer." + answers.get(criterion.number()));
  }

  private Optional<Link> link(Details details) {
    return chains
        .version(details.route().chain(), details.route().version())
        .flatMap(drawn -> drawn.link(details.route().link()));
  }
}
