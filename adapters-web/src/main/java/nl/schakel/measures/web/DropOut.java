package nl.schakel.measures.web;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.chains.ChainMaps.Mark;
import nl.schakel.chains.ChainMaps.Tone;
import nl.schakel.chains.LinkId;
import nl.schakel.measures.model.Share;
import nl.schakel.measures.usecase.ReadMeasures.ChainMeasures;
import nl.schakel.shared.web.Frame;

/** How much of what was offered over each link led nowhere, as it is drawn on the chain. */
final class DropOut {

  /** From here on a link deserves a look. */
  private static final int MUCH = 25;

  /** From here on it leads nowhere more often than somewhere. */
  private static final int HALF = 50;

  private DropOut() {}

  /** Links of which nothing may be said have no mark. */
  static Map<LinkId, Mark> of(ChainMeasures chain, Frame frame) {
    return chain.links().stream()
        .flatMap(
            link -> mark(link.lost(), frame).map(mark -> Map.entry(link.link(), mark)).stream())
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Optional<Mark> mark(Share lost, Frame frame) {
    return switch (lost) {
      case Share.Hidden _ -> Optional.empty();
      case Share.Percent(int percent) -> Optional.of(mark("", percent, tone(percent), lost, frame));
      // It may be none at all.
      case Share.Below(int percent) -> Optional.of(mark("< ", percent, Tone.CALM, lost, frame));
      case Share.Above(int percent) -> Optional.of(mark("> ", percent, tone(percent), lost, frame));
    };
  }

  private static Mark mark(String sign, int percent, Tone tone, Share lost, Frame frame) {
    return new Mark(
        sign + percent + "%",
        frame.text("measures.map.lost", "share", FigureWords.share(lost, frame)),
        tone);
  }

  private static Tone tone(int percent) {
    if (percent >= HALF) {
      return Tone.WRONG;
    }
    return percent >= MUCH ? Tone.ATTENTION : Tone.CALM;
  }
}
