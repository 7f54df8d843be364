package nl.schakel.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadOnceTest {

  private final List<String> read = new ArrayList<>();
  private final ReadOnce<Integer> lengths =
      new ReadOnce<>(
          column -> {
            read.add(column);
            return column.length();
          });

  @Test
  void the_same_words_are_read_once() {
    assertThat(List.of(lengths.read("[1]"), lengths.read("[1]"))).containsOnly(3);
    assertThat(read).containsExactly("[1]");
  }

  @Test
  void a_changed_column_is_read_anew() {
    assertThat(lengths.read("[1]")).isEqualTo(3);
    assertThat(lengths.read("[10]")).isEqualTo(4);
  }
}
