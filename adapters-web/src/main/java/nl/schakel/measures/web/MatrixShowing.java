package nl.schakel.measures.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.measures.usecase.ReadMeasures;
import nl.schakel.measures.usecase.ReadMeasures.Cell;
import nl.schakel.measures.usecase.ReadMeasures.Matrix;
import nl.schakel.measures.usecase.ReadMeasures.Row;
import nl.schakel.measures.web.MatrixPage.CellView;
import nl.schakel.measures.web.MatrixPage.Line;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Pages;
import nl.schakel.shared.web.Parts.Link;
import org.springframework.stereotype.Component;

/** Puts the matrix into words. */
@Component
class MatrixShowing {

  /** So many municipalities a page: a table of three hundred is read by nobody. */
  private static final int ROWS = 50;

  private final ReadMeasures reading;
  private final MeasureWords words;

  MatrixShowing(ReadMeasures reading, MeasureWords words) {
    this.reading = reading;
    this.words = words;
  }

  MatrixPage page(Matrix matrix, List<Link> towns, int number, Frame frame) {
    List<Line> lines =
        matrix.rows().stream()
            .map(row -> line(row, frame))
            .sorted(Comparator.comparing(Line::name))
            .toList();
    int pages = Math.ceilDiv(lines.size(), ROWS);
    return new MatrixPage(
        matrix.year(),
        reading.years().stream().map(year -> year(year, matrix.year())).toList(),
        FigureWords.day(reading.asOf(), frame),
        columns(matrix, frame),
        lines.stream().skip((number - 1L) * ROWS).limit(ROWS).toList(),
        together(matrix, frame),
        towns,
        matrix.chains().stream()
            .map(
                chain ->
                    new Link(
                        words.inList(chain, frame),
                        ChainMeasuresPage.address(chain.id(), matrix.year())))
            .sorted(Comparator.comparing(Link::text))
            .toList(),
        Pages.numbered(
            number,
            pages,
            page -> MatrixPage.PATH + "?year=" + matrix.year() + "&pageNumber=" + page));
  }

  private static Link year(int year, int shown) {
    return new Link(String.valueOf(year), year == shown ? "" : MatrixPage.PATH + "?year=" + year);
  }

  static List<String> columns(Matrix matrix, Frame frame) {
    return matrix.topics().stream()
        .map(column -> MeasureWords.topic(column.topic(), frame))
        .toList();
  }

  private static Line line(Row row, Frame frame) {
    List<Optional<CellView>> cells = new ArrayList<>();
    row.cells().forEach(cell -> cells.add(cell.map(one -> view(one, frame))));
    cells.add(Optional.of(view(row.total(), frame)));
    return new Line(MeasureWords.place(row.municipality(), frame), cells);
  }

  /** All municipalities; of all topics together only how many were offered. */
  private static Optional<Line> together(Matrix matrix, Frame frame) {
    Stream<Optional<CellView>> columns =
        matrix.topics().stream().map(column -> Optional.of(view(column.total(), frame)));
    CellView total = new CellView(FigureWords.figure(matrix.total(), frame), "", "", "");
    return Optional.of(
            new Line(
                frame.text("measures.together"),
                Stream.concat(columns, Stream.of(Optional.of(total))).toList()))
        .filter(_ -> matrix.rows().size() != 1);
  }

  static CellView view(Cell cell, Frame frame) {
    return new CellView(
        FigureWords.figure(cell.offered(), frame),
        FigureWords.share(cell.answered(), frame),
        FigureWords.share(cell.accepted(), frame),
        FigureWords.share(cell.unanswered(), frame));
  }

  List<Line> lines(Matrix matrix, Frame frame) {
    return Stream.concat(
            matrix.rows().stream().map(row -> line(row, frame)), together(matrix, frame).stream())
        .toList();
  }
}
