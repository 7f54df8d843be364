package nl.schakel.measures.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.schakel.measures.usecase.ReadMeasures.Cell;
import nl.schakel.measures.usecase.ReadMeasures.Matrix;
import nl.schakel.measures.usecase.ReadMeasures.Row;
import nl.schakel.partners.TopicCard;

/** What the API says of the matrix; the names are a contract. */
interface MatrixShapes {

  /** Which year; this one when none is named. */
  record YearQuery(int year) {}

  /** The shares are percentages of all that was offered. */
  record CellShape(
      Optional<String> municipality,
      Optional<String> topic,
      NumberShape offered,
      NumberShape answered,
      NumberShape accepted,
      NumberShape unanswered) {

    static CellShape of(Optional<String> municipality, Optional<String> topic, Cell cell) {
      return new CellShape(
          municipality,
          topic,
          NumberShape.of(cell.offered()),
          NumberShape.of(cell.answered()),
          NumberShape.of(cell.accepted()),
          NumberShape.of(cell.unanswered()));
    }
  }

  /**
   * Municipalities and topics; topics whose mention can hurt have no code, and stand together.
   *
   * @param asOf the Monday by which all were counted; figures change once a week
   * @param topics all municipalities together
   */
  record MatrixShape(
      int year,
      Optional<LocalDate> asOf,
      NumberShape total,
      List<CellShape> topics,
      List<RowShape> rows) {

    static MatrixShape of(Matrix matrix, Optional<LocalDate> asOf) {
      return new MatrixShape(
          matrix.year(),
          asOf,
          NumberShape.of(matrix.total()),
          matrix.topics().stream()
              .map(column -> CellShape.of(Optional.empty(), code(column.topic()), column.total()))
              .toList(),
          matrix.rows().stream().map(row -> RowShape.of(row, matrix)).toList());
    }

    static Optional<String> code(Optional<TopicCard> topic) {
      return topic.map(card -> card.code().value().value());
    }
  }

  /** One municipality, with its topics. */
  record RowShape(CellShape total, List<CellShape> cells) {

    static RowShape of(Row row, Matrix matrix) {
      Optional<String> town = Optional.of(row.municipality().value());
      List<CellShape> cells =
          IntStream.range(0, row.cells().size())
              .boxed()
              .flatMap(
                  i ->
                      row.cells().get(i).stream()
                          .map(
                              cell ->
                                  CellShape.of(
                                      town,
                                      MatrixShape.code(matrix.topics().get(i).topic()),
                                      cell)))
              .toList();
      return new RowShape(CellShape.of(town, Optional.empty(), row.total()), cells);
    }
  }
}
