package nl.schakel.advice.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.advice.model.AnswerTime;
import nl.schakel.advice.model.Quarter;
import nl.schakel.advice.model.Question.Details;
import nl.schakel.advice.model.Quota;
import nl.schakel.advice.port.Quotas;
import nl.schakel.partners.PartnerCards;
import nl.schakel.partners.PartnerCards.Advice;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.Organisations;
import nl.schakel.places.WorkingDays;
import nl.schakel.shared.Country;
import nl.schakel.shared.usecase.UseCasePart;

/** Finds room for a question with a partner. */
@UseCasePart
class Places {

  private final PartnerCards partners;
  private final Organisations organisations;
  private final Quotas quotas;

  Places(PartnerCards partners, Organisations organisations, Quotas quotas) {
    this.partners = partners;
    this.organisations = organisations;
    this.quotas = quotas;
  }

  /** Whether there was room. */
  sealed interface Place {

    /** It is taken, and the partner has this time. */
    record Taken(Quarter quarter, AnswerTime time) implements Place {}

    record None(Quarter full) implements Place {}

    record NotOffered() implements Place {}
  }

  Place take(OrganisationId partner, TopicCode topic, Instant now) {
    return Optional.ofNullable(partners.cards(List.of(partner)).get(partner))
        .flatMap(card -> card.adviceOn(topic))
        .map(advice -> take(partner, advice, now))
        .orElseGet(Place.NotOffered::new);
  }

  private Place take(OrganisationId partner, Advice advice, Instant now) {
    Quarter quarter = Quarter.of(now);
    Quota quota = quotas.lock(new Quota.Key(partner, advice.topic(), quarter), advice.perQuarter());
    if (quota.isFull()) {
      return new Place.None(quarter);
    }
    quotas.save(quota.take());
    int days = advice.answerDays().orElse(AnswerTime.USUAL_DAYS);
    return new Place.Taken(quarter, AnswerTime.of(new WorkingDays(country(partner)), days, now));
  }

  void giveBack(Details question) {
    Quota quota =
        quotas.lock(
            new Quota.Key(question.partner(), question.topic(), question.quarter()),
            Optional.empty());
    quotas.save(quota.giveBack());
  }

  List<OrganisationId> others(TopicCode topic, OrganisationId than) {
    return partners.advisingOn(topic).stream()
        .map(PartnerCards.Card::id)
        .filter(id -> !id.equals(than))
        .toList();
  }

  private Country country(OrganisationId partner) {
    return Optional.ofNullable(organisations.cards(List.of(partner)).get(partner))
        .map(card -> Country.valueOf(card.country()))
        .orElse(Country.NL);
  }
}
