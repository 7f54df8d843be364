package nl.schakel.measures.usecase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schakel.chains.ChainId;
import nl.schakel.measures.model.Figure;
import nl.schakel.measures.model.Suppression;
import nl.schakel.measures.model.Suppression.Table;
import nl.schakel.measures.model.Tally;
import nl.schakel.measures.query.Tallies;
import nl.schakel.measures.usecase.ReadMeasures.Cell;
import nl.schakel.measures.usecase.ReadMeasures.Column;
import nl.schakel.measures.usecase.ReadMeasures.Matrix;
import nl.schakel.measures.usecase.ReadMeasures.Row;
import nl.schakel.measures.usecase.Sights.Detail;
import nl.schakel.measures.usecase.Sights.Sight;
import nl.schakel.partners.TopicCard;
import nl.schakel.partners.TopicCard.Sensitivity;
import nl.schakel.partners.TopicCode;
import nl.schakel.places.Area;
import nl.schakel.places.MunicipalityCode;

/** Puts cells into rows and columns; topics whose mention can hurt stand in one column together. */
final class MatrixMaker {

  private final Map<TopicCode, TopicCard> topics;
  private final Ground cells = new Ground();
  private final Sight sight;

  MatrixMaker(List<TopicCard> topics, Sight sight) {
    this.topics =
        topics.stream()
            .collect(
                Collectors.toMap(
                    TopicCard::code, Function.identity(), (one, _) -> one, LinkedHashMap::new));
    this.sight = sight;
  }

  Matrix make(int year, List<Tallies.Cell> counted) {
    counted.forEach(each -> cells.put(column(each.topic()), each));
    sight.chains().forEach(chain -> cells.expect(chain, column(chain.topic())));
    Table<MunicipalityCode, Optional<TopicCode>> table = Suppression.table(cells.offered());
    List<Optional<TopicCode>> columns = columns(table);
    List<Row> rows =
        sight.detail() == Detail.TOGETHER
            ? List.of()
            : table.cells().keySet().stream()
                .filter(town -> isShown(table, town))
                .map(town -> row(table, town, columns))
                .toList();
    return new Matrix(
        year,
        columns.stream().map(column -> column(table, column)).toList(),
        rows,
        table.total(),
        sight.detail() == Detail.TOGETHER ? List.of() : sight.chains());
  }

  private Optional<TopicCode> column(TopicCode topic) {
    return Optional.ofNullable(topics.get(topic))
        .filter(card -> card.sensitivity() == Sensitivity.NORMAL)
        .map(TopicCard::code);
  }

  /** In the order of the topics; those that can hurt come last. */
  private List<Optional<TopicCode>> columns(Table<MunicipalityCode, Optional<TopicCode>> table) {
    List<Optional<TopicCode>> columns = new ArrayList<>();
    topics.keySet().stream()
        .map(Optional::of)
        .filter(table.columns()::containsKey)
        .forEach(columns::add);
    if (table.columns().containsKey(Optional.<TopicCode>empty())) {
      columns.add(Optional.empty());
    }
    return columns;
  }

  private boolean isShown(
      Table<MunicipalityCode, Optional<TopicCode>> table, MunicipalityCode town) {
    return line(table.cells(), town).values().stream().anyMatch(cell -> cell.least() > 0)
        || sight.chains().stream().anyMatch(chain -> chain.area().equals(new Area.Town(town)));
  }

  private Row row(
      Table<MunicipalityCode, Optional<TopicCode>> table,
      MunicipalityCode town,
      List<Optional<TopicCode>> columns) {
    Map<Optional<TopicCode>, Map<ChainId, Tally>> line = cells.line(town);
    Map<Optional<TopicCode>, Figure> figures = line(table.cells(), town);
    Map<Optional<TopicCode>, Cell> made = new LinkedHashMap<>();
    line.forEach(
        (topic, chains) ->
            made.put(topic, Cells.of(Objects.requireNonNull(figures.get(topic)), chains)));
    return new Row(
        town,
        columns.stream().map(topic -> Optional.ofNullable(made.get(topic))).toList(),
        Cells.total(
            Objects.requireNonNull(table.rows().get(town)),
            List.copyOf(line.values()),
            List.copyOf(made.values())));
  }

  private Column column(
      Table<MunicipalityCode, Optional<TopicCode>> table, Optional<TopicCode> topic) {
    List<Map<ChainId, Tally>> parts = new ArrayList<>();
    List<Cell> made = new ArrayList<>();
    cells.each(
        (town, line) ->
            Optional.ofNullable(line.get(topic))
                .ifPresent(
                    chains -> {
                      parts.add(chains);
                      made.add(
                          Cells.of(
                              Objects.requireNonNull(line(table.cells(), town).get(topic)),
                              chains));
                    }));
    return new Column(
        topic.map(topics::get),
        Cells.total(Objects.requireNonNull(table.columns().get(topic)), parts, made));
  }

  private static <R, C, V> Map<C, V> line(Map<R, Map<C, V>> all, R row) {
    return all.getOrDefault(row, Map.of());
  }
}
