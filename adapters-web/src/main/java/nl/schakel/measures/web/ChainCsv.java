package nl.schakel.measures.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.SpreadsheetFile;

/** Everything on the page of a chain, line by line. */
final class ChainCsv {

  private ChainCsv() {}

  static String of(ChainMeasuresPage page, Frame frame) {
    List<List<String>> rows = new ArrayList<>();
    page.steps().forEach(step -> rows.add(List.of(step.name(), step.number(), step.definition())));
    page.numbers().forEach(one -> rows.add(List.of(one.name(), one.value(), one.definition())));
    page.reasons().forEach(why -> rows.add(List.of(why.reason(), why.number(), "")));
    page.links().forEach(link -> rows.add(List.of(name(link), link.offered(), link.lost())));
    page.agreed().stream()
        .flatMap(agreed -> agreed.promises().stream())
        .forEach(
            promise ->
                rows.add(
                    List.of(
                        promise.statement().text(),
                        promise.status().word(),
                        promise.figure().orElse(""))));
    page.chart().bars().forEach(bar -> rows.add(List.of(bar.name(), bar.number(), "")));
    return SpreadsheetFile.text(
        Stream.of("what", "number", "definition")
            .map(column -> frame.text("measures.column." + column))
            .toList(),
        rows);
  }

  /** Two links may lead to one partner. */
  private static String name(ChainMeasuresPage.OfLink link) {
    return link.step().map(step -> step + ". " + link.name()).orElseGet(link::name);
  }
}
