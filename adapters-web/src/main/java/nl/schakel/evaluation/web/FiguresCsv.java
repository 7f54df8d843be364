package nl.schakel.evaluation.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import nl.schakel.evaluation.model.Distribution;
import nl.schakel.evaluation.usecase.ReadEvaluations.Figures;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.SpreadsheetFile;

/** The figures as a file that spreadsheets open by double click, also in Dutch. */
final class FiguresCsv {

  private FiguresCsv() {}

  static String of(Figures figures, Frame frame) {
    List<String> columns =
        new ArrayList<>(
            Stream.of("question", "asked", "answered", "answers", "mean")
                .map(column -> frame.text("evaluation.column." + column))
                .toList());
    columns.addAll(List.of("1", "2", "3", "4", "5"));
    return SpreadsheetFile.text(
        columns,
        ScoredLine.all(figures, frame).stream().map(line -> cells(line, figures, frame)).toList());
  }

  private static List<String> cells(ScoredLine line, Figures figures, Frame frame) {
    List<String> cells = new ArrayList<>();
    cells.add(line.question());
    cells.add(String.valueOf(figures.asked()));
    cells.add(String.valueOf(figures.answered()));
    cells.addAll(line.scores().map(FiguresCsv::cells).orElseGet(() -> tooFew(frame)));
    return cells;
  }

  private static List<String> cells(Distribution scores) {
    List<String> cells = new ArrayList<>();
    cells.add(String.valueOf(scores.answers()));
    cells.add(scores.mean().toPlainString());
    scores.counts().forEach(count -> cells.add(String.valueOf(count)));
    return cells;
  }

  private static List<String> tooFew(Frame frame) {
    List<String> cells = new ArrayList<>(Collections.nCopies(Distribution.HIGHEST + 2, ""));
    cells.set(0, frame.text("evaluation.tooFew"));
    return cells;
  }
}
