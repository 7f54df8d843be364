package nl.schakel.chains.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.chains.Link;
import nl.schakel.chains.Link.Force;
import nl.schakel.chains.Link.Part;
import nl.schakel.chains.LinkId;
import nl.schakel.chains.model.Hindrance;
import nl.schakel.chains.model.Route.Step;
import nl.schakel.chains.web.PartnerShelf.Known;
import nl.schakel.partners.ServiceCards.Offer;
import org.springframework.stereotype.Component;

/** Puts the steps of a chain into words. */
@Component
class StepShowing {

  private final Clock clock;
  private final StepDoors doors;

  StepShowing(Clock clock, StepDoors doors) {
    this.clock = clock;
    this.doors = doors;
  }

  List<StepView> all(StepSetting setting) {
    return setting.chain().links().stream()
        .map(link -> view(link, List.of(), Optional.empty(), setting))
        .toList();
  }

  StepView view(Step step, StepSetting setting) {
    return view(step.link(), step.hindrances(), step.instead(), setting);
  }

  private StepView view(
      Link link, List<Hindrance> hindrances, Optional<LinkId> instead, StepSetting setting) {
    ChainWords words = setting.words();
    Reaching reaching = new Reaching(words, setting.frame().dates());
    Optional<Known> known = setting.known(link);
    Optional<Offer> offer = setting.offer(link);
    Instant now = clock.instant();
    return new StepView(
        setting.number(link.id()),
        setting.anchor(link.id()),
        words.kind(link.kind()),
        words.origin(link.from()),
        LinkWords.who(link, setting),
        offer.map(service -> setting.said(service.name())),
        words.text("chain.part." + link.to().part()),
        link.to().part() == Part.BRIDGE || link.to().part() == Part.INTRODUCER,
        LinkWords.criteria(link, Force.REQUIRED, setting),
        LinkWords.criteria(link, Force.ADVISORY, setting),
        LinkWords.whenNot(link, setting),
        link.alternatives().stream().flatMap(each -> LinkWords.other(each, setting)).toList(),
        known.map(each -> reaching.ways(each.entry())).orElse(List.of()),
        known.flatMap(each -> reaching.languages(each.entry(), offer)),
        offer.flatMap(Offer::schedule).map(setting::said),
        offer.flatMap(Offer::room).map(room -> reaching.standing(room, now)),
        hindrances.stream().map(each -> HindranceWords.of(each, words)).toList(),
        instead.flatMap(id -> LinkWords.stepTo(id, setting)),
        doors.of(link, setting));
  }
}
