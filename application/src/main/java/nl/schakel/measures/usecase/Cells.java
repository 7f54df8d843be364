package nl.schakel.measures.usecase;

import java.util.List;
import java.util.function.Function;
import nl.schakel.measures.model.Count;
import nl.schakel.measures.model.Figure;
import nl.schakel.measures.model.Share;
import nl.schakel.measures.model.Suppression;
import nl.schakel.measures.model.Tally;
import nl.schakel.measures.query.Tallies;
import nl.schakel.measures.usecase.ReadMeasures.Cell;

/** What may be said of the offers in one cell. */
final class Cells {

  private static final Share HIDDEN = new Share.Hidden();

  private Cells() {}

  static Cell of(Figure offered, Tally tally) {
    if (!(offered instanceof Figure.Exact(long all))) {
      return new Cell(offered, HIDDEN, HIDDEN, HIDDEN);
    }
    long answered = tally.of(Count.ANSWERED);
    List<Figure> steps = Suppression.nested(List.of(all, answered, tally.of(Count.ACCEPTED)));
    List<Figure> rest =
        Suppression.nested(List.of(all, all - answered, tally.of(Count.UNANSWERED)));
    return new Cell(
        offered,
        Share.of(steps.get(1), all),
        Share.of(steps.getLast(), all),
        Share.of(rest.getLast(), all));
  }

  /** A share that one cell alone does not show would be found by subtracting the others. */
  static Cell total(Figure offered, List<Tally> parts, List<Cell> cells) {
    Cell total = of(offered, Tallies.sum(parts));
    return cells.size() < 2
        ? total
        : new Cell(
            offered,
            unlessTelling(total.answered(), cells, Cell::answered),
            unlessTelling(total.accepted(), cells, Cell::accepted),
            unlessTelling(total.unanswered(), cells, Cell::unanswered));
  }

  private static Share unlessTelling(Share total, List<Cell> cells, Function<Cell, Share> share) {
    long unsaid =
        cells.stream().map(share).filter(each -> !(each instanceof Share.Percent)).count();
    return unsaid == 1 ? HIDDEN : total;
  }
}
