package nl.schakel.measures.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.measures.model.Measure;
import nl.schakel.measures.model.Share;
import nl.schakel.measures.usecase.ReadMeasures.ChainMeasures;
import nl.schakel.measures.usecase.ReadMeasures.Freshness;
import nl.schakel.measures.web.ChainMeasuresPage.Told;
import nl.schakel.shared.web.Frame;

/** Each measure of a chain, with its definition. */
final class ChainNumbers {

  private ChainNumbers() {}

  static List<Told> of(ChainMeasures chain, Frame frame) {
    Stream<Told> days =
        Stream.of(
            days("answer.median", chain.answer().median(), frame),
            days("answer.ninth", chain.answer().ninth(), frame),
            days("contact.median", chain.contact().median(), frame),
            days("contact.ninth", chain.contact().ninth(), frame));
    Stream<Told> shares =
        Arrays.stream(Measure.values())
            .map(
                measure ->
                    number(
                        measure.name(),
                        FigureWords.share(
                            chain.shares().getOrDefault(measure, new Share.Hidden()), frame),
                        frame));
    return Stream.of(shares, days, freshness(chain.freshness(), frame))
        .flatMap(each -> each)
        .toList();
  }

  private static Told days(String name, Optional<Integer> days, Frame frame) {
    return number(
        name,
        days.map(count -> frame.text("measures.days", "count", count))
            .orElseGet(() -> frame.text("measures.hidden")),
        frame);
  }

  private static Told number(String name, String value, Frame frame) {
    String key = "measures.measure." + name;
    return new Told(frame.text(key), value, frame.text(key + ".definition"));
  }

  private static Stream<Told> freshness(Freshness fresh, Frame frame) {
    return Stream.of(
        number("contacts", of(fresh.contacts(), fresh.partners(), frame), frame),
        number("rooms", of(fresh.rooms(), fresh.services(), frame), frame));
  }

  private static String of(int part, int all, Frame frame) {
    return frame.text("measures.of", "part", part, "all", all);
  }
}
