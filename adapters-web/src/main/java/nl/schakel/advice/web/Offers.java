package nl.schakel.advice.web;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.advice.model.AnswerTime;
import nl.schakel.advice.model.Quarter;
import nl.schakel.advice.model.Quota;
import nl.schakel.advice.query.PublishedQuestions;
import nl.schakel.advice.query.PublishedQuestions.Wish;
import nl.schakel.advice.query.QuotaBook;
import nl.schakel.partners.Involvements;
import nl.schakel.partners.PartnerCards;
import nl.schakel.partners.PartnerCards.Advice;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.text.Texts;
import nl.schakel.shared.text.Wording;
import nl.schakel.shared.web.Parts.Option;
import org.springframework.stereotype.Component;

/** On what a partner may be asked, and what was answered on a topic. */
@Component
class Offers implements Involvements {

  private final PartnerCards partners;
  private final QuotaBook quotas;
  private final PublishedQuestions published;
  private final AdviceWords words;
  private final Texts texts;
  private final Clock clock;

  Offers(
      PartnerCards partners,
      QuotaBook quotas,
      PublishedQuestions published,
      AdviceWords words,
      Texts texts,
      Clock clock) {
    this.partners = partners;
    this.quotas = quotas;
    this.published = published;
    this.words = words;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public List<Involvement> of(OrganisationId partner) {
    return Optional.ofNullable(partners.cards(List.of(partner)).get(partner)).stream()
        .flatMap(card -> card.advisesOn().stream().map(advice -> involvement(card, advice)))
        .sorted(Comparator.comparing(each -> each.title().in(Language.DUTCH)))
        .toList();
  }

  /** The newest; the list of all of them can be asked by topic. */
  @Override
  public List<Involvement> about(TopicCode topic) {
    return published
        .find(new Wish(Optional.empty(), Optional.of(topic)), PageRequest.first())
        .items()
        .stream()
        .map(
            each ->
                new Involvement(
                    "advice.offer.published",
                    LocalizedText.dutch(PublishedShowing.beginning(each.question())),
                    PublishedPage.PATH + "/" + each.id().value()))
        .toList();
  }

  private Involvement involvement(PartnerCards.Card card, Advice advice) {
    Map<TopicCode, Integer> taken = quotas.taken(card.id(), Quarter.of(clock.instant()));
    LocalizedText title = LocalizedText.dutch(title(advice, taken, Language.DUTCH));
    for (Language language : Texts.LANGUAGES) {
      title = title.with(language, title(advice, taken, language));
    }
    return new Involvement("advice.offer.title", title, words.address(card, advice.topic()));
  }

  private String title(Advice advice, Map<TopicCode, Integer> taken, Language language) {
    Wording wording = texts.in(language);
    return wording.text(
        "advice.offer.of",
        "topic",
        words.topic(advice.topic(), language),
        "terms",
        terms(advice, taken, wording));
  }

  List<Option> options(PartnerCards.Card card, Wording wording) {
    Map<TopicCode, Integer> taken = quotas.taken(card.id(), Quarter.of(clock.instant()));
    return card.advisesOn().stream()
        .map(
            advice ->
                Option.of(
                        advice.topic().value().value(),
                        words.topic(advice.topic(), wording.language()))
                    .withHint(terms(advice, taken, wording)))
        .sorted(Comparator.comparing(Option::text))
        .toList();
  }

  private static String terms(Advice advice, Map<TopicCode, Integer> taken, Wording wording) {
    Optional<Integer> left = Quota.left(taken.getOrDefault(advice.topic(), 0), advice.perQuarter());
    return wording.text(
        left.isPresent() ? "advice.offer.terms.left" : "advice.offer.terms",
        "days",
        advice.answerDays().orElse(AnswerTime.USUAL_DAYS),
        "left",
        left.orElse(0),
        "free",
        Boolean.toString(advice.free()));
  }
}
