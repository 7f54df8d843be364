package nl.schakel.measures.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schakel.chains.ChainCards;
import nl.schakel.chains.ChainCards.Drawn;
import nl.schakel.chains.ChainMaps;
import nl.schakel.chains.Link;
import nl.schakel.chains.LinkId;
import nl.schakel.measures.usecase.ReadMeasures;
import nl.schakel.measures.usecase.ReadMeasures.ChainMeasures;
import nl.schakel.measures.web.ChainMeasuresPage.OfLink;
import nl.schakel.shared.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The figures of each link, in the order of the chain and drawn on it. */
@Component
class LinkShowing {

  private final ChainCards chains;
  private final ChainMaps maps;
  private final MeasureWords words;

  LinkShowing(ChainCards chains, ChainMaps maps, MeasureWords words) {
    this.chains = chains;
    this.maps = maps;
    this.words = words;
  }

  Optional<String> map(ChainMeasures chain, Frame frame) {
    return chain
        .chain()
        .agreed()
        .flatMap(
            version ->
                maps.svg(chain.chain().id(), version, frame.language(), DropOut.of(chain, frame)));
  }

  /** Those in the chain now in its order, so that each on the map has its line, then the others. */
  List<OfLink> lines(ChainMeasures chain, Frame frame) {
    List<Link> now = chains.agreed(chain.chain().id()).map(Drawn::links).orElseGet(List::of);
    Map<LinkId, ReadMeasures.OfLink> told =
        chain.links().stream()
            .collect(Collectors.toMap(ReadMeasures.OfLink::link, Function.identity()));
    Map<LinkId, String> names = words.links(now, frame);
    Stream<OfLink> inChain =
        IntStream.range(0, now.size())
            .boxed()
            .flatMap(
                i ->
                    Optional.ofNullable(told.get(now.get(i).id()))
                        .map(link -> line(Optional.of(i + 1), names.get(link.link()), link, frame))
                        .stream());
    Stream<OfLink> gone =
        chain.links().stream()
            .filter(link -> !names.containsKey(link.link()))
            .map(link -> line(Optional.empty(), frame.text("measures.link.gone"), link, frame));
    return Stream.concat(inChain, gone).toList();
  }

  private static OfLink line(
      Optional<Integer> step, @Nullable String name, ReadMeasures.OfLink link, Frame frame) {
    return new OfLink(
        step,
        name == null ? "" : name,
        FigureWords.figure(link.offered(), frame),
        FigureWords.share(link.lost(), frame));
  }
}
