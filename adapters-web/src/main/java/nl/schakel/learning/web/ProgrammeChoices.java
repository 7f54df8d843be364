package nl.schakel.learning.web;

import java.util.List;
import nl.schakel.agreements.GrantCard;
import nl.schakel.partners.TopicCard;
import nl.schakel.people.OrganisationCard;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Option;

/** What there is to choose from when a programme is written. */
record ProgrammeChoices(
    List<TopicCard> allTopics,
    List<GrantCard> allGrants,
    List<OrganisationCard> organisers,
    List<OrganisationCard> everybody) {

  List<Option> topics(Frame frame) {
    return allTopics.stream()
        .map(topic -> Option.of(topic.code().value().value(), topic.label().in(frame.language())))
        .toList();
  }

  List<Option> grants(Frame frame) {
    return allGrants.stream()
        .map(grant -> Option.of(grant.id().value().toString(), grant.name().in(frame.language())))
        .toList();
  }

  List<Option> organisers(Frame frame) {
    return named(organisers, frame);
  }

  /** Who can play a part in it. */
  List<Option> everybody(Frame frame) {
    return named(everybody, frame);
  }

  private static List<Option> named(List<OrganisationCard> cards, Frame frame) {
    return cards.stream()
        .map(each -> Option.of(each.id().value().toString(), each.name().in(frame.language())))
        .toList();
  }
}
