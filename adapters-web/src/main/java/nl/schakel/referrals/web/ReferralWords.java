package nl.schakel.referrals.web;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schakel.partners.TopicCard;
import nl.schakel.partners.TopicCard.Sensitivity;
import nl.schakel.partners.TopicCode;
import nl.schakel.partners.Topics;
import nl.schakel.people.OrganisationCard;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.Organisations;
import nl.schakel.places.Municipalities;
import nl.schakel.places.Municipality;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Component;

/** What topics, organisations and places are called; those of a whole list in one go. */
@Component
class ReferralWords {

  private final Topics topics;
  private final Organisations organisations;

  ReferralWords(Topics topics, Organisations organisations) {
    this.topics = topics;
    this.organisations = organisations;
  }

  /** The names of these organisations, for a list. */
  Names names(Collection<OrganisationId> ids, Frame frame) {
    return new Names(
        organisations.cards(ids),
        topics.all().stream().collect(Collectors.toMap(TopicCard::code, Function.identity())),
        frame);
  }

  Names names(OrganisationId id, Frame frame) {
    return names(Collections.singleton(id), frame);
  }

  /** What was looked up. */
  record Names(
      Map<OrganisationId, OrganisationCard> organisations,
      Map<TopicCode, TopicCard> topics,
      Frame frame) {

    String organisation(OrganisationId id) {
      return Optional.ofNullable(organisations.get(id))
          .map(card -> card.name().in(frame.language()))
          .orElse("–");
    }

    /** On a page that one reader opened; a topic that was taken away is called by its code. */
    String topic(TopicCode code) {
      return Optional.ofNullable(topics.get(code))
          .map(card -> card.label().in(frame.language()))
          .orElse(code.value().value());
    }

    /** In a list, over which somebody else's eye may fall (invariant 11 of referrals.md). */
    String discreetTopic(TopicCode code) {
      return Optional.ofNullable(topics.get(code))
          .filter(card -> card.sensitivity() == Sensitivity.NORMAL)
          .map(card -> card.label().in(frame.language()))
          .orElseGet(() -> frame.text("handover.topic.hidden"));
    }

    String place(MunicipalityCode code) {
      return Municipalities.known()
          .find(code)
          .map(Municipality::name)
          .map(name -> name.in(frame.language()))
          .orElse(code.value());
    }
  }
}
