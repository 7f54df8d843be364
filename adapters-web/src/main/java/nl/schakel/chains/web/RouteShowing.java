package nl.schakel.chains.web;

import java.util.Arrays;
import java.util.Set;
import nl.schakel.access.Caller;
import nl.schakel.access.Permission;
import nl.schakel.chains.ChainCards.Card;
import nl.schakel.chains.model.Route.Act;
import nl.schakel.chains.web.RouteFinder.Answer;
import nl.schakel.chains.web.RouteFinder.Asked;
import nl.schakel.chains.web.RoutePage.Group;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Said;
import org.springframework.stereotype.Component;

/** Puts where somebody can go into words. */
@Component
class RouteShowing {

  private final ChainNames names;
  private final TopicWords topics;
  private final StepShowing steps;
  private final ElsewhereShowing elsewhere;

  RouteShowing(ChainNames names, TopicWords topics, StepShowing steps, ElsewhereShowing elsewhere) {
    this.names = names;
    this.topics = topics;
    this.steps = steps;
    this.elsewhere = elsewhere;
  }

  RoutePage page(Answer answer, Caller caller, Frame frame) {
    return new RoutePage(
        answer.asked().place().country(),
        asked(answer.asked(), frame),
        answer.followed().stream().map(each -> followed(each, caller, frame)).toList(),
        elsewhere.neighbours(answer.neighbours(), frame),
        answer.experts().stream()
            .map(each -> elsewhere.expert(each, answer.asked(), frame))
            .toList());
  }

  private String asked(Asked asked, Frame frame) {
    return frame.text(
        asked.language().isPresent() ? "chain.where.asked.language" : "chain.where.asked",
        "topic",
        topics.full(asked.topic(), frame.words()),
        "place",
        asked.place().name().in(frame.language()),
        "language",
        asked.language().map(each -> RouteForm.nameOf(each, frame.words())).orElse(""));
  }

  private RoutePage.Followed followed(RouteFinder.Followed followed, Caller caller, Frame frame) {
    Card card = followed.card();
    StepSetting setting =
        new StepSetting(
            card,
            followed.chain(),
            followed.partners(),
            names.of(followed.chain(), frame.words()),
            frame,
            referrers(caller),
            "step-" + card.slug().value() + "-");
    return new RoutePage.Followed(
        Said.of(card.targetGroup(), frame.language()),
        elsewhere.page(card, frame),
        frame.text("chain.version", "number", followed.chain().version()),
        Said.here(names.of(Set.of(card.keeper()), frame.words()).organisation(card.keeper())),
        followed.route().isDeadEnd(),
        Arrays.stream(Act.values())
            .map(act -> group(act, followed, setting))
            .filter(group -> !group.steps().isEmpty())
            .toList());
  }

  static Set<OrganisationId> referrers(Caller caller) {
    return caller.actor().map(actor -> actor.organisationsFor(Permission.REFER)).orElse(Set.of());
  }

  private Group group(Act act, RouteFinder.Followed followed, StepSetting setting) {
    return new Group(
        setting.words().text("chain.act." + act),
        followed.route().steps().stream()
            .filter(step -> step.act() == act)
            .map(step -> steps.view(step, setting))
            .toList());
  }
}
