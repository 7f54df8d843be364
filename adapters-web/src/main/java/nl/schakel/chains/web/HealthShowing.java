package nl.schakel.chains.web;

import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.chains.GapSignals.Kind;
import nl.schakel.chains.model.Finding;
import nl.schakel.chains.query.VersionSheet;
import nl.schakel.chains.usecase.CheckChains;
import nl.schakel.chains.web.HealthPage.Part;
import nl.schakel.chains.web.HealthPage.Row;
import nl.schakel.chains.web.KeepingDesk.Work;
import nl.schakel.people.OrganisationId;
import nl.schakel.places.Area;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Option;
import org.springframework.stereotype.Component;

/** Tells what the check finds in what holds, and in what is being written. */
@Component
class HealthShowing {

  private final CheckChains checking;
  private final ChainNames names;

  HealthShowing(CheckChains checking, ChainNames names) {
    this.checking = checking;
    this.names = names;
  }

  HealthPage page(Work work, Written written, Frame frame) {
    return new HealthPage(
        work,
        work.alive().stream().map(version -> part(version, work, frame)).toList(),
        written.form(),
        written.marked(),
        Stream.of(Kind.CAPACITY, Kind.LANGUAGE)
            .map(kind -> Option.of(kind.name(), frame.words().text("chains.gap.kind." + kind)))
            .toList(),
        RouteForm.languages(frame.words()),
        !(work.chain().terms().area() instanceof Area.Town));
  }

  private Part part(VersionSheet version, Work work, Frame frame) {
    Set<OrganisationId> keeper = Set.of(work.chain().terms().keeper());
    ChainWords words = names.of(version.links().all(), keeper, frame.words());
    String kind = VersionShapes.VersionState.of(version).name();
    return new Part(
        frame.text("chains.health." + kind, "number", version.id().number()),
        frame.text("chains.health.well." + kind),
        checking.findings(work.chain(), version.links()).stream()
            .map(finding -> row(finding, version, work, words, frame))
            .toList());
  }

  /** What is not in the draft any more is mended there, and has no page of its own. */
  private static Row row(
      Finding finding, VersionSheet version, Work work, ChainWords words, Frame frame) {
    return new Row(
        FindingWords.status(finding, frame),
        finding.link().flatMap(version.links()::find).map(words::line),
        FindingWords.todo(finding, frame),
        finding
            .link()
            .filter(link -> work.links().find(link).isPresent())
            .map(link -> work.address() + "/links/" + link.value()),
        finding.code().excusedBy().isPresent());
  }
}
