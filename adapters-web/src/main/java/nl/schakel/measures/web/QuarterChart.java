package nl.schakel.measures.web;

import java.util.List;
import java.util.stream.IntStream;
import nl.schakel.measures.model.Figure;
import nl.schakel.measures.usecase.ReadMeasures.OfQuarter;
import nl.schakel.shared.web.Frame;

/**
 * What was offered in each quarter, as bars; the table beside it says the same.
 *
 * @param bars left to right, which is from old to new in every language
 */
record QuarterChart(List<Bar> bars) {

  static final int WIDTH = 400;
  static final int HEIGHT = 160;

  private static final int GAP = 10;
  private static final int LABELS = 24;

  QuarterChart {
    bars = List.copyOf(bars);
  }

  /**
   * One quarter.
   *
   * @param height of the bar; that of the least that is known for certain
   */
  record Bar(String name, String number, int x, int y, int width, int height) {}

  static QuarterChart of(List<OfQuarter> quarters, Frame frame) {
    long most = quarters.stream().mapToLong(each -> each.offered().least()).max().orElse(0);
    int width = WIDTH / Math.max(1, quarters.size()) - GAP;
    return new QuarterChart(
        IntStream.range(0, quarters.size())
            .mapToObj(i -> bar(quarters.get(i), i, width, Math.max(1, most), frame))
            .toList());
  }

  private static Bar bar(OfQuarter each, int place, int width, long most, Frame frame) {
    Figure offered = each.offered();
    int height = (int) ((HEIGHT - 2L * LABELS) * offered.least() / most);
    return new Bar(
        frame.text(
            "measures.quarter",
            "number",
            each.quarter().number(),
            "year",
            String.valueOf(each.quarter().year())),
        FigureWords.figure(offered, frame),
        GAP / 2 + place * (width + GAP),
        HEIGHT - LABELS - height,
        width,
        height);
  }
}
