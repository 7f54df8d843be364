package nl.schakel.measures.usecase;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schakel.chains.LinkId;
import nl.schakel.measures.model.Count;
import nl.schakel.measures.model.Figure;
import nl.schakel.measures.model.Share;
import nl.schakel.measures.model.Suppression;
import nl.schakel.measures.model.Tally;
import nl.schakel.measures.usecase.ReadMeasures.OfLink;

/** What may be said of each link beside the chain as a whole. */
final class LinkFigures {

  private LinkFigures() {}

  /**
   * Links over which nothing was offered stand among the others: what is left out would be none.
   *
   * @param now those that are in the chain
   */
  static List<OfLink> of(Map<LinkId, Tally> links, Collection<LinkId> now) {
    List<LinkId> ids =
        Stream.concat(links.keySet().stream(), now.stream())
            .distinct()
            .sorted(Comparator.comparing(LinkId::value))
            .toList();
    List<Tally> tallies = ids.stream().map(id -> links.getOrDefault(id, Tally.NONE)).toList();
    List<Long> offered = tallies.stream().map(tally -> tally.of(Count.OFFERED)).toList();
    List<Long> lost = tallies.stream().map(tally -> tally.of(Count.MISSED)).toList();
    List<Figure> figures = Suppression.parts(offered);
    List<Share> shares = Suppression.shares(lost, offered);
    return IntStream.range(0, ids.size())
        .mapToObj(
            i ->
                new OfLink(
                    ids.get(i),
                    figures.get(i),
                    figures.get(i) instanceof Figure.Exact ? shares.get(i) : new Share.Hidden()))
        .toList();
  }
}
