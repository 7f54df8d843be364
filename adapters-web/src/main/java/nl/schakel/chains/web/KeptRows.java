package nl.schakel.chains.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.schakel.chains.Link;
import nl.schakel.chains.Link.Alternative;
import nl.schakel.chains.model.Finding;
import nl.schakel.chains.model.Links;
import nl.schakel.chains.web.KeepingDesk.Work;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts;

/** The links of a chain as its keeper sees them, each with what its check found. */
record KeptRows(Work work, List<Finding> findings, ChainWords words, Frame frame) {

  List<KeptChainPage.Row> all() {
    List<Link> links = work.links().all();
    return IntStream.range(0, links.size())
        .mapToObj(place -> row(place, links.get(place)))
        .toList();
  }

  private KeptChainPage.Row row(int place, Link link) {
    return new KeptChainPage.Row(
        place,
        words.line(link),
        frame.text(
            "chains.link.contents",
            "criteria",
            link.criteria().size(),
            "alternatives",
            link.alternatives().size()),
        Rule.of(link, frame),
        link.alternatives().stream().flatMap(each -> other(each).stream()).toList(),
        findings.stream()
            .filter(finding -> finding.link().filter(link.id()::equals).isPresent())
            .map(finding -> FindingWords.status(finding, frame))
            .toList(),
        work.address() + "/links/" + link.id().value(),
        anchor(place));
  }

  static String anchor(int place) {
    return "step-" + (place + 1);
  }

  private Optional<KeptChainPage.Other> other(Alternative alternative) {
    Links links = work.links();
    return links
        .find(alternative.instead())
        .map(link -> new Parts.Link(words.line(link), "#" + anchor(links.all().indexOf(link))))
        .map(step -> new KeptChainPage.Other(occasion(alternative), step));
  }

  private String occasion(Alternative alternative) {
    return frame.text(
        "chain.occasion." + alternative.occasion(), "days", alternative.days().orElse(0));
  }
}
