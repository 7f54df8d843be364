package nl.schakel.measures.web;

import nl.schakel.chains.ChainId;
import nl.schakel.measures.model.Count;
import nl.schakel.measures.model.Figure;
import nl.schakel.measures.model.Measure;
import nl.schakel.measures.usecase.ReadMeasures;
import nl.schakel.measures.usecase.ReadMeasures.ChainMeasures;
import nl.schakel.measures.web.ChainMeasuresPage.Step;
import nl.schakel.measures.web.ChainMeasuresPage.Why;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Link;
import org.springframework.stereotype.Component;

/** Puts the figures of a chain into words. */
@Component
class ChainShowing {

  private final ReadMeasures reading;
  private final MeasureWords words;
  private final LinkShowing links;

  ChainShowing(ReadMeasures reading, MeasureWords words, LinkShowing links) {
    this.reading = reading;
    this.words = words;
    this.links = links;
  }

  ChainMeasuresPage page(ChainMeasures chain, Frame frame) {
    ChainId id = chain.chain().id();
    return new ChainMeasuresPage(
        words.full(chain.chain(), frame),
        chain.year(),
        reading.years().stream().map(year -> year(id, year, chain.year())).toList(),
        FigureWords.day(reading.asOf(), frame),
        MatrixPage.PATH + "/" + id.value() + "/figures.csv?year=" + chain.year(),
        Measure.STEPS.stream().map(count -> step(chain, count, frame)).toList(),
        ChainNumbers.of(chain, frame),
        chain.reasons().stream()
            .map(
                why ->
                    new Why(
                        frame.text("measures.reason." + why.reason().name()),
                        FigureWords.figure(why.number(), frame)))
            .toList(),
        links.map(chain, frame),
        links.lines(chain, frame),
        QuarterChart.of(chain.quarters(), frame),
        chain.covenant().map(covenant -> PromiseShowing.of(covenant, chain, frame)));
  }

  private static Link year(ChainId chain, int year, int shown) {
    return new Link(
        String.valueOf(year), year == shown ? "" : ChainMeasuresPage.address(chain, year));
  }

  private static Step step(ChainMeasures chain, Count count, Frame frame) {
    Figure figure = chain.steps().getOrDefault(count, new Figure.Hidden());
    String key = "measures.step." + count.name();
    return new Step(
        frame.text(key),
        FigureWords.figure(figure, frame),
        figure.least(),
        frame.text(key + ".definition"));
  }
}
