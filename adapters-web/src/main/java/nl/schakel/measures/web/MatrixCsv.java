package nl.schakel.measures.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.schakel.measures.usecase.ReadMeasures.Matrix;
import nl.schakel.measures.web.MatrixPage.Line;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.SpreadsheetFile;

/** One line a municipality and topic, as spreadsheets want it. */
final class MatrixCsv {

  private MatrixCsv() {}

  static String of(Matrix matrix, List<Line> lines, Frame frame) {
    List<String> topics = new ArrayList<>(MatrixShowing.columns(matrix, frame));
    topics.add(frame.text("measures.allTopics"));
    List<List<String>> rows = new ArrayList<>();
    lines.forEach(line -> add(rows, line, topics));
    return SpreadsheetFile.text(
        Stream.of("municipality", "topic", "offered", "answered", "accepted", "unanswered")
            .map(column -> frame.text("measures.column." + column))
            .toList(),
        rows);
  }

  private static void add(List<List<String>> rows, Line line, List<String> topics) {
    for (int at = 0; at < topics.size(); at++) {
      String topic = topics.get(at);
      line.cells()
          .get(at)
          .map(
              cell ->
                  List.of(
                      line.name(),
                      topic,
                      cell.offered(),
                      cell.answered(),
                      cell.accepted(),
                      cell.unanswered()))
          .ifPresent(rows::add);
    }
  }
}
