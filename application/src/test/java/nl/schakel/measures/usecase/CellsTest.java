package nl.schakel.measures.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.schakel.chains.ChainId;
import nl.schakel.measures.model.Count;
import nl.schakel.measures.model.Figure;
import nl.schakel.measures.model.Share;
import nl.schakel.measures.model.Tally;
import nl.schakel.measures.usecase.ReadMeasures.Cell;
import org.junit.jupiter.api.Test;

/** Two chains on one topic meet in a municipality; the page of each tells its own shares. */
class CellsTest {

  private static final ChainId LARGE = ChainId.next();
  private static final ChainId SMALL = ChainId.next();
  private static final Tally MUCH = tally(40, 30, 20, 5);

  @Test
  void a_cell_of_one_chain_tells_what_the_page_of_the_chain_tells() {
    assertThat(Cells.of(new Figure.Exact(40), Map.of(LARGE, MUCH)))
        .isEqualTo(cell(40, new Share.Percent(75), new Share.Percent(50), new Share.Percent(13)));
  }

  @Test
  void a_share_that_tells_how_few_of_the_other_chain_were_answered_is_not_told() {
    assertThat(Cells.of(new Figure.Exact(70), Map.of(LARGE, MUCH, SMALL, tally(30, 28, 15, 0))))
        .as("two of thirty were not answered, and nobody was waited for in vain")
        .isEqualTo(cell(70, new Share.Hidden(), new Share.Percent(50), new Share.Hidden()));
  }

  @Test
  void a_share_is_told_when_no_chain_has_few_on_either_side() {
    assertThat(Cells.of(new Figure.Exact(70), Map.of(LARGE, MUCH, SMALL, tally(30, 20, 15, 5))))
        .isEqualTo(cell(70, new Share.Percent(71), new Share.Percent(50), new Share.Percent(14)));
  }

  @Test
  void a_total_asks_what_each_chain_is_in_all_its_cells_together() {
    List<Map<ChainId, Tally>> towns =
        List.of(
            Map.of(LARGE, MUCH, SMALL, tally(12, 11, 6, 1)), Map.of(SMALL, tally(18, 16, 9, 2)));
    Cell open = cell(52, new Share.Percent(79), new Share.Percent(50), new Share.Percent(17));
    assertThat(Cells.total(new Figure.Exact(70), towns, List.of(open, open)))
        .isEqualTo(cell(70, new Share.Hidden(), new Share.Percent(50), new Share.Hidden()));
  }

  private static Cell cell(long offered, Share answered, Share accepted, Share unanswered) {
    return new Cell(new Figure.Exact(offered), answered, accepted, unanswered);
  }

  private static Tally tally(long offered, long answered, long accepted, long unanswered) {
    return new Tally(
        Map.of(
            Count.OFFERED, offered,
            Count.ANSWERED, answered,
            Count.ACCEPTED, accepted,
            Count.UNANSWERED, unanswered));
  }
}
