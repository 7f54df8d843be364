package nl.schakel.measures.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import nl.schakel.measures.model.Figure.AtLeast;
import nl.schakel.measures.model.Figure.Exact;
import nl.schakel.measures.model.Figure.Few;
import nl.schakel.measures.model.Figure.Hidden;
import nl.schakel.measures.model.Share.Above;
import nl.schakel.measures.model.Share.Below;
import nl.schakel.measures.model.Share.Percent;
import nl.schakel.measures.model.Suppression.Table;
import org.junit.jupiter.api.Test;

class SuppressionTest {

  private static final int TIMES = 3_000;
  private static final int TABLES = 400;

  private final Random random = new Random(20_261_122);

  @Test
  void fewer_than_five_are_few_and_none_is_no_exception() {
    assertThat(Figure.of(4)).isEqualTo(new Few());
    assertThat(Figure.of(0)).isEqualTo(new Few());
    assertThat(Figure.of(5)).isEqualTo(new Exact(5));
  }

  @Test
  void a_step_that_lost_few_does_not_say_how_many() {
    assertThat(Suppression.nested(List.of(40L, 38L, 30L, 27L, 3L)))
        .containsExactly(new Exact(40), new AtLeast(36), new Exact(30), new AtLeast(26), new Few());
    assertThat(Suppression.nested(List.of(7L, 6L, 1L)))
        .containsExactly(new Exact(7), new Hidden(), new Hidden());
    assertThat(Suppression.nested(List.of(3L, 3L))).containsExactly(new Few(), new Few());
  }

  @Test
  void a_share_says_neither_that_few_were_in_it_nor_that_few_were_not() {
    assertThat(Share.of(30, 40)).isEqualTo(new Percent(75));
    assertThat(Share.of(2, 40)).isEqualTo(new Below(13));
    assertThat(Share.of(39, 40)).isEqualTo(new Above(87));
    assertThat(Share.of(40, 40)).isEqualTo(new Above(87));
    assertThat(Share.of(4, 8)).isEqualTo(new Share.Hidden());
  }

  @Test
  void of_two_that_are_shown_and_of_which_one_is_among_the_other_the_difference_is_not_few() {
    for (int i = 0; i < TIMES; i++) {
      List<Long> counts = new ArrayList<>(List.of((long) random.nextInt(60)));
      IntStream.range(0, 4)
          .forEach(_ -> counts.add((long) random.nextInt((int) (counts.getLast() + 1))));
      List<Long> shown =
          Suppression.nested(counts).stream()
              .filter(Exact.class::isInstance)
              .map(Figure::least)
              .toList();
      assertThat(shown).as("%s", counts).allMatch(number -> number >= 5);
      IntStream.range(1, shown.size())
          .forEach(at -> assertThat(shown.get(at - 1) - shown.get(at)).isGreaterThanOrEqualTo(5));
    }
  }

  /** The whole is known, and so is how parts are made: what else could they have been? */
  @Test
  void a_few_that_is_part_of_a_known_whole_could_be_anything_that_is_few() {
    for (int i = 0; i < TIMES; i++) {
      List<Long> counts =
          random.ints(2 + random.nextInt(4), 0, 12).mapToObj(Long::valueOf).toList();
      List<Figure> figures = Suppression.parts(counts);
      long sum = counts.stream().mapToLong(Long::longValue).sum();
      boolean everythingIsHidden = figures.stream().noneMatch(Exact.class::isInstance);
      for (int at = 0; at < counts.size(); at++) {
        if (figures.get(at) instanceof Few && !everythingIsHidden) {
          assertThat(possible(figures, at, sum)).as("%s of %s", at, counts).hasSize(5);
        }
      }
    }
  }

  private static List<Long> possible(List<Figure> figures, int at, long sum) {
    return IntStream.range(0, 5)
        .mapToObj(Long::valueOf)
        .filter(value -> canBe(figures, at, value, sum))
        .toList();
  }

  private static boolean canBe(List<Figure> figures, int at, long value, long sum) {
    long least = value;
    long most = value;
    for (int other = 0; other < figures.size(); other++) {
      if (other != at) {
        least += figures.get(other).least();
        most +=
            switch (figures.get(other)) {
              case Exact(long number) -> number;
              case Few _ -> 4;
              case AtLeast _, Hidden _ -> sum;
            };
      }
    }
    return least <= sum && sum <= most;
  }

  @Test
  void the_total_of_a_row_with_one_small_cell_is_not_exact() {
    Table<String, String> table = table(Map.of("Delft", Map.of("opvoeden", 20L, "trauma", 3L)));
    assertThat(table.cells().get("Delft"))
        .containsEntry("opvoeden", new Exact(20))
        .containsEntry("trauma", new Few());
    assertThat(table.rows()).containsEntry("Delft", new AtLeast(20));
    assertThat(table.total()).isEqualTo(new AtLeast(20));
  }

  @Test
  void enough_small_cells_hide_each_other_and_the_total_is_exact() {
    Table<String, String> table =
        table(Map.of("Delft", Map.of("opvoeden", 20L, "trauma", 3L, "rouw", 2L, "werk", 2L)));
    assertThat(table.rows()).containsEntry("Delft", new Exact(27));
  }

  /** Every table that would have been shown the same way, by trying all small numbers. */
  @Test
  void no_small_cell_of_a_table_can_be_worked_out_from_its_totals() {
    for (int i = 0; i < TABLES; i++) {
      Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
      for (int row = 0; row < 3; row++) {
        Map<String, Long> line = new LinkedHashMap<>();
        for (int column = 0; column < 3; column++) {
          line.put("c" + column, (long) random.nextInt(random.nextBoolean() ? 5 : 12));
        }
        counts.put("r" + row, line);
      }
      Table<String, String> table = table(counts);
      new Guess(table)
          .all()
          .forEach(
              (cell, values) ->
                  assertThat(values).as("%s in %s", cell, counts).hasSizeGreaterThan(1));
    }
  }

  private static Table<String, String> table(Map<String, Map<String, Long>> counts) {
    Map<String, Map<String, Map<String, Long>>> parts = new LinkedHashMap<>();
    counts.forEach(
        (row, line) -> {
          Map<String, Map<String, Long>> cells = new LinkedHashMap<>();
          line.forEach((column, number) -> cells.put(column, Map.of(row, number)));
          parts.put(row, cells);
        });
    return Suppression.table(parts);
  }
}
