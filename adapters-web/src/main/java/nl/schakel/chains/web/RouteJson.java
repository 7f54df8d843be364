package nl.schakel.chains.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.schakel.chains.Link;
import nl.schakel.chains.Link.Criterion;
import nl.schakel.chains.Link.Part;
import nl.schakel.chains.model.Route.Step;
import nl.schakel.chains.web.PartnerShelf.Known;
import nl.schakel.chains.web.RouteFinder.Answer;
import nl.schakel.chains.web.RouteFinder.Followed;
import nl.schakel.chains.web.RouteShapes.CriterionShape;
import nl.schakel.chains.web.RouteShapes.FollowedShape;
import nl.schakel.chains.web.RouteShapes.RouteShape;
import nl.schakel.chains.web.RouteShapes.StepShape;
import nl.schakel.chains.web.RouteShapes.WayShape;
import nl.schakel.partners.ServiceCards;
import nl.schakel.partners.ServiceCards.Listing;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Country;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.LocalizedText;

/** Where somebody can go, as programs read it. */
final class RouteJson {

  private RouteJson() {}

  static RouteShape of(Answer answer) {
    return new RouteShape(
        emergency(answer.asked().place().country()),
        answer.followed().stream().map(RouteJson::shape).toList(),
        answer.neighbours().stream().map(card -> card.id().value()).toList(),
        answer.experts().stream().map(each -> each.entry().partner().value()).toList());
  }

  private static List<String> emergency(Country country) {
    return switch (country) {
      case NL -> List.of("112", "0800-2000");
      case BE -> List.of("112", "1712");
    };
  }

  private static FollowedShape shape(Followed followed) {
    return new FollowedShape(
        followed.card().id().value(),
        followed.card().slug().value(),
        followed.chain().version(),
        followed.card().area().code(),
        followed.card().keeper().value(),
        byLanguage(followed.card().targetGroup()),
        followed.route().isDeadEnd(),
        followed.route().steps().stream().map(step -> shape(step, followed.partners())).toList());
  }

  private static StepShape shape(Step step, Map<OrganisationId, Known> partners) {
    Link link = step.link();
    Optional<ServiceCards.Entry> entry =
        Optional.ofNullable(partners.get(link.to().partner()))
            .map(Known::entry)
            .filter(each -> each.listing() == Listing.LISTED);
    return new StepShape(
        link.id().value(),
        step.act(),
        link.kind(),
        link.to().partner().value(),
        entry.map(each -> byLanguage(each.name())).orElse(Map.of()),
        link.to().service().map(service -> service.value()),
        link.to().part(),
        link.to().part() != Part.BRIDGE && link.to().part() != Part.INTRODUCER,
        step.hindrances().stream().map(HindranceShape::of).toList(),
        step.instead().map(instead -> instead.value()),
        link.criteria().stream().map(RouteJson::shape).toList(),
        entry.stream().flatMap(each -> each.ways().stream()).map(RouteJson::shape).toList());
  }

  private static CriterionShape shape(Criterion criterion) {
    return new CriterionShape(
        criterion.number(),
        criterion.force(),
        byLanguage(criterion.text()),
        criterion.instead().map(RouteJson::byLanguage));
  }

  private static WayShape shape(ServiceCards.Way way) {
    return new WayShape(
        byLanguage(way.function()),
        way.email().map(EmailAddress::value),
        way.phone(),
        way.website());
  }

  private static Map<String, String> byLanguage(LocalizedText text) {
    Map<String, String> texts = new TreeMap<>();
    text.texts().forEach((language, words) -> texts.put(language.tag(), words));
    return texts;
  }
}
