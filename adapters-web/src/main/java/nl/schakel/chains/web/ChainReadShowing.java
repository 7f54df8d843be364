package nl.schakel.chains.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schakel.access.Caller;
import nl.schakel.agreements.CovenantCards;
import nl.schakel.chains.ChainCards.Card;
import nl.schakel.chains.ChainCards.Drawn;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Heads;
import nl.schakel.shared.web.Parts.Fact;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Said;
import org.springframework.stereotype.Component;

/** Puts a version of a chain into words and a drawing. */
@Component
class ChainReadShowing {

  private final ChainNames names;
  private final PartnerShelf partners;
  private final TopicWords topics;
  private final StepShowing steps;
  private final ChainDraughtsman maps;
  private final CovenantCards covenants;
  private final Heads heads;

  ChainReadShowing(
      ChainNames names,
      PartnerShelf partners,
      TopicWords topics,
      StepShowing steps,
      ChainDraughtsman maps,
      CovenantCards covenants,
      Heads heads) {
    this.names = names;
    this.partners = partners;
    this.topics = topics;
    this.steps = steps;
    this.maps = maps;
    this.covenants = covenants;
    this.heads = heads;
  }

  ChainReadPage page(Card card, Drawn chain, Caller caller, Frame frame) {
    String title = topics.title(card, frame.words());
    StepSetting setting =
        new StepSetting(
            card,
            chain,
            partners.of(chain, PartnerShelf.readerOf(caller)),
            names.of(chain, frame.words()),
            frame,
            isNow(card, chain) ? RouteShowing.referrers(caller) : Set.of(),
            "step-");
    return new ChainReadPage(
        heads.ofThing(
            ChainReadPage.address(card.slug()),
            title,
            frame.text("chain.read.lead", "title", title),
            structured(card, chain, title, frame),
            frame),
        title,
        Said.of(card.targetGroup(), frame.language()),
        card.area().country(),
        facts(card, chain, frame),
        newer(card, chain, frame),
        steps.all(setting),
        maps.svg(chain, frame.language(), Map.of()),
        versions(card, chain, frame));
  }

  /** In the words of schema.org, which has none for a chain: what it is about, and where. */
  private Map<String, Object> structured(Card card, Drawn chain, String title, Frame frame) {
    return Map.of(
        "@context", "https://schema.org",
        "@type", "CreativeWork",
        "name", title,
        "url", heads.address(ChainReadPage.address(card.slug())),
        "version", chain.version(),
        "about", card.targetGroup().in(frame.language()),
        "spatialCoverage",
            Map.of(
                "@type",
                "AdministrativeArea",
                "name",
                TopicWords.area(card.area(), frame.words())));
  }

  private static boolean isNow(Card card, Drawn chain) {
    return card.agreed().filter(number -> number == chain.version()).isPresent();
  }

  private List<Fact> facts(Card card, Drawn chain, Frame frame) {
    String keeper = names.of(Set.of(card.keeper()), frame.words()).organisation(card.keeper());
    Stream<Fact> always =
        Stream.of(
            new Fact(frame.text("chain.topic"), topics.full(card.topic(), frame.words())),
            new Fact(frame.text("chain.area"), TopicWords.area(card.area(), frame.words())),
            new Fact(frame.text("chain.keeper"), keeper),
            new Fact(frame.text("chain.holds"), holds(chain, frame)));
    Stream<Fact> covenant =
        card
            .covenant()
            .flatMap(covenants::card)
            .map(CovenantCards.Card::name)
            .map(name -> new Fact(frame.text("chain.covenant"), name.in(frame.language())))
            .stream();
    return Stream.concat(always, covenant).toList();
  }

  private static String holds(Drawn chain, Frame frame) {
    return chain
        .agreedOn()
        .map(frame.dates()::day)
        .map(day -> frame.text("chain.version.on", "number", chain.version(), "day", day))
        .orElseGet(() -> frame.text("chain.version", "number", chain.version()));
  }

  private static Optional<Link> newer(Card card, Drawn chain, Frame frame) {
    return isNow(card, chain)
        ? Optional.empty()
        : Optional.of(
            new Link(
                frame.text("chain.read.now", "number", card.agreed().orElseThrow()),
                ChainReadPage.address(card.slug())));
  }

  /** What changed since each earlier one. */
  private static List<Link> versions(Card card, Drawn chain, Frame frame) {
    return IntStream.rangeClosed(1, chain.version() - 1)
        .map(i -> chain.version() - i)
        .mapToObj(
            number ->
                new Link(
                    frame.text("chain.read.since", "number", number),
                    ChainReadPage.address(card.slug(), chain.version())
                        + "/changes?with="
                        + number))
        .toList();
  }
}
