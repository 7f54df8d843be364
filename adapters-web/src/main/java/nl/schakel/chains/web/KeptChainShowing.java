package nl.schakel.chains.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.chains.model.ChainVersion.Agreement;
import nl.schakel.chains.model.Finding;
import nl.schakel.chains.model.ReferralChain.Terms;
import nl.schakel.chains.query.VersionSheet;
import nl.schakel.chains.query.VersionSheet.Draft;
import nl.schakel.chains.usecase.CheckChains;
import nl.schakel.chains.web.KeepingDesk.Work;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Fact;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;
import org.springframework.stereotype.Component;

/** Puts the desk of a keeper together. */
@Component
class KeptChainShowing {

  private final CheckChains checking;
  private final ChainNames names;
  private final TopicWords topics;
  private final ChainDraughtsman maps;

  KeptChainShowing(
      CheckChains checking, ChainNames names, TopicWords topics, ChainDraughtsman maps) {
    this.checking = checking;
    this.names = names;
    this.topics = topics;
    this.maps = maps;
  }

  KeptChainPage page(Work work, Frame frame) {
    List<Finding> findings = checking.findings(work.chain(), work.links());
    ChainWords words = words(work, frame);
    long errors = findings.stream().filter(Finding::isInTheWay).count();
    return new KeptChainPage(
        work,
        states(work, frame),
        facts(work.chain().terms(), words, frame),
        new KeptRows(work, findings, words, frame).all(),
        map(work, findings, frame),
        (int) errors,
        findings.size() - (int) errors,
        work.draft().flatMap(draft -> waiting(draft, words)),
        history(work, frame));
  }

  private Optional<String> map(Work work, List<Finding> findings, Frame frame) {
    return work.drawn()
        .filter(drawn -> !drawn.links().isEmpty())
        .map(drawn -> maps.svg(drawn, frame.language(), FindingWords.marks(findings, frame)));
  }

  ChainWords words(Work work, Frame frame) {
    return names.of(work.links().all(), Set.of(work.chain().terms().keeper()), frame.words());
  }

  private static List<Status> states(Work work, Frame frame) {
    return Stream.of(
            work.agreed().map(agreed -> state("chains.state.agreed", agreed, Tone.DONE, frame)),
            work.draft().map(draft -> state("chains.state.draft", draft, Tone.INFORMATION, frame)))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Status state(String key, VersionSheet version, Tone tone, Frame frame) {
    return new Status(frame.text(key, "number", version.id().number()), tone);
  }

  private List<Fact> facts(Terms terms, ChainWords words, Frame frame) {
    return List.of(
        new Fact(frame.text("chain.topic"), topics.full(terms.topic(), frame.words())),
        new Fact(frame.text("chain.area"), TopicWords.area(terms.area(), frame.words())),
        new Fact(frame.text("chains.form.targetGroup"), terms.targetGroup().in(frame.language())),
        new Fact(frame.text("chain.keeper"), words.organisation(terms.keeper())));
  }

  private static Optional<String> waiting(Draft draft, ChainWords words) {
    List<String> all = draft.notAccepted().stream().map(words::organisation).toList();
    return all.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", all));
  }

  private static List<KeptChainPage.Past> history(Work work, Frame frame) {
    String page = "/chains/" + work.chain().terms().slug().value() + "/versions/";
    return work.versions().stream()
        .flatMap(
            version -> version.agreement().stream().map(how -> past(version, how, page, frame)))
        .toList();
  }

  private static KeptChainPage.Past past(
      VersionSheet version, Agreement how, String page, Frame frame) {
    int number = version.id().number();
    String key =
        version instanceof VersionSheet.Agreed ? "chains.past.agreed" : "chains.past.retired";
    return new KeptChainPage.Past(
        frame.text(key, "number", number, "on", frame.dates().day(how.on())), page + number);
  }
}
