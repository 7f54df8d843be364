package nl.schakel.chains.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.chains.Link;
import nl.schakel.chains.model.Place;
import nl.schakel.chains.query.ChainDesk;
import nl.schakel.chains.query.ChainDesk.PlaceLine;
import nl.schakel.chains.query.VersionSheet;
import nl.schakel.chains.query.VersionSheet.Draft;
import nl.schakel.chains.usecase.AnswerForChain;
import nl.schakel.chains.usecase.AnswerForChain.Outcome;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Parts.Fact;
import org.springframework.stereotype.Component;

/** Shows a partner what it is asked, by login and by link alike. */
@Component
class PlaceShowing {

  static final String TEXTS = "chains.answer";

  private final ChainDesk desk;
  private final KeepingDesk keeping;
  private final ChainNames names;
  private final TopicWords topics;

  PlaceShowing(ChainDesk desk, KeepingDesk keeping, ChainNames names, TopicWords topics) {
    this.desk = desk;
    this.keeping = keeping;
    this.names = names;
    this.topics = topics;
  }

  static Supplier<String> reason(Input input) {
    return input.required("reason", typed -> PlainText.lines(typed, AnswerForChain.LONGEST_REASON));
  }

  static String notice(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Accepted _ -> "chains.notice.accepted";
      case Outcome.Declined _ -> "chains.notice.declined";
      case Outcome.AlreadySaid _ -> "chains.notice.alreadySaid";
      case Outcome.NoLongerAsked _, Outcome.TellsOfSomebody _ -> "chains.notice.noLongerAsked";
    };
  }

  MyPlacesPage.Row row(PlaceLine line, Frame frame) {
    OrganisationId keeper = line.chain().terms().keeper();
    OrganisationId partner = line.place().partner();
    ChainWords words = names.of(List.of(), both(line), frame.words());
    return new MyPlacesPage.Row(
        keeping.title(line.chain(), frame),
        frame.text(
            "chains.mine.who",
            "partner",
            words.organisation(partner),
            "keeper",
            words.organisation(keeper)),
        PlaceWords.status(line.place(), frame),
        MyPlacesPage.PATH + "/" + line.place().request().id().value());
  }

  /** A link asks until the version is agreed, or somebody logged in to answer. */
  boolean asksByLink(PlaceLine line) {
    return line.place().by().isEmpty()
        && desk.version(line.version())
            .filter(version -> version instanceof Draft)
            .filter(draft -> line.place().isAbout(draft.links()))
            .isPresent();
  }

  PlacePage page(PlaceLine line, String address, Written written, Frame frame) {
    Optional<VersionSheet> version = desk.version(line.version());
    List<Link> links =
        version.map(each -> each.links().to(line.place().partner())).orElse(List.of());
    ChainWords words = names.of(links, both(line), frame.words());
    return new PlacePage(
        address,
        words.organisation(line.chain().terms().keeper()),
        words.organisation(line.place().partner()),
        facts(line, frame),
        links.stream().map(link -> step(link, words, frame)).toList(),
        PlaceWords.status(line.place(), frame),
        version.filter(Draft.class::isInstance).isPresent(),
        line.chain().terms().deadlines().decide(),
        line.place() instanceof Place.Accepted,
        written.form(),
        written.marked());
  }

  /** Those two may be the same. */
  private static Set<OrganisationId> both(PlaceLine line) {
    return Stream.of(line.chain().terms().keeper(), line.place().partner())
        .collect(Collectors.toUnmodifiableSet());
  }

  private List<Fact> facts(PlaceLine line, Frame frame) {
    var terms = line.chain().terms();
    return List.of(
        new Fact(frame.text("chain.topic"), topics.full(terms.topic(), frame.words())),
        new Fact(frame.text("chain.area"), TopicWords.area(terms.area(), frame.words())),
        new Fact(frame.text("chains.form.targetGroup"), terms.targetGroup().in(frame.language())));
  }

  private static PlacePage.Step step(Link link, ChainWords words, Frame frame) {
    return new PlacePage.Step(words.line(link), Rule.of(link, frame));
  }
}
