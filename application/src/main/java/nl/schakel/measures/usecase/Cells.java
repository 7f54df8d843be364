package nl.schakel.measures.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.schakel.chains.ChainId;
import nl.schakel.measures.model.Count;
import nl.schakel.measures.model.Figure;
import nl.schakel.measures.model.Share;
import nl.schakel.measures.model.Suppression;
import nl.schakel.measures.model.Tally;
import nl.schakel.measures.usecase.ReadMeasures.Cell;

/** What may be said of the offers in one cell. */
final class Cells {

  private static final Share HIDDEN = new Share.Hidden();

  private Cells() {}

  /**
   * One cell.
   *
   * @param chains whose referrals these are: the page of each tells its own shares
   */
  static Cell of(Figure offered, Map<ChainId, Tally> chains) {
    if (!(offered instanceof Figure.Exact(long all))) {
      return new Cell(offered, HIDDEN, HIDDEN, HIDDEN);
    }
    Tally tally = Tally.sum(chains.values());
    long answered = tally.of(Count.ANSWERED);
    List<Figure> steps = Suppression.nested(List.of(all, answered, tally.of(Count.ACCEPTED)));
    List<Figure> rest =
        Suppression.nested(List.of(all, all - answered, tally.of(Count.UNANSWERED)));
    return new Cell(
        offered,
        share(Count.ANSWERED, steps.get(1), all, chains),
        share(Count.ACCEPTED, steps.getLast(), all, chains),
        share(Count.UNANSWERED, rest.getLast(), all, chains));
  }

  private static Share share(Count count, Figure part, long all, Map<ChainId, Tally> chains) {
    return Suppression.tells(chains.values(), count) ? HIDDEN : Share.of(part, all);
  }

  /** A share that one cell alone does not show would be found by subtracting the others. */
  static Cell total(Figure offered, List<Map<ChainId, Tally>> parts, List<Cell> cells) {
    Map<ChainId, Tally> chains = new HashMap<>();
    parts.forEach(part -> part.forEach((id, tally) -> chains.merge(id, tally, Tally::plus)));
    Cell total = of(offered, chains);
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
