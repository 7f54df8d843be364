package nl.schakel.chains.web;

import java.util.List;
import nl.schakel.partners.TopicCard;
import nl.schakel.places.Municipality;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Heads;
import nl.schakel.shared.web.Parts.Option;
import org.springframework.stereotype.Component;

/** The three questions as a page. */
@Component
class RouteFormShowing {

  private final TopicWords topics;
  private final Heads heads;

  RouteFormShowing(TopicWords topics, Heads heads) {
    this.topics = topics;
    this.heads = heads;
  }

  RouteFormPage page(FormView form, List<Municipality> several, Frame frame) {
    return new RouteFormPage(
        heads.ofList(RouteFormPage.PATH, RouteFormPage.TEXTS, frame),
        form,
        topics.sorted(frame.words()).stream().map(topic -> option(topic, frame)).toList(),
        RouteForm.languages(frame.words()),
        several.stream().map(each -> option(each, frame)).toList());
  }

  private static Option option(TopicCard topic, Frame frame) {
    return Option.of(topic.code().value().value(), topic.label().in(frame.language()));
  }

  private static Option option(Municipality place, Frame frame) {
    return Option.of(
        place.code().value(),
        frame.text(
            "chain.where.several.one",
            "place",
            place.name().in(frame.language()),
            "province",
            frame.text("places.province." + place.province().code())));
  }
}
