package nl.schakel.chains.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.schakel.chains.Link;
import nl.schakel.partners.ServiceCards.Entry;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Option;

/** What can be chosen for a link: where it begins, where it leads, and what one does over it. */
final class LinkChoices {

  private LinkChoices() {}

  static List<Option> origins(List<Entry> entries, Frame frame) {
    return Stream.concat(
            options(Link.Function.values(), "chain.function.", frame).stream(),
            entries.stream()
                .map(
                    entry ->
                        Option.of(
                            entry.partner().value().toString(), entry.name().in(frame.language()))))
        .toList();
  }

  static List<Option> targets(List<Entry> entries, Frame frame) {
    return entries.stream().flatMap(entry -> targets(entry, frame)).toList();
  }

  private static Stream<Option> targets(Entry entry, Frame frame) {
    String name = entry.name().in(frame.language());
    Option whole = Option.of(LinkEnds.value(entry.partner(), Optional.empty()), name);
    return Stream.concat(
        Stream.of(whole),
        entry.services().stream()
            .map(
                offer ->
                    Option.of(
                        LinkEnds.value(entry.partner(), Optional.of(offer.id())),
                        name + ": " + offer.name().in(frame.language()))));
  }

  static <E extends Enum<E>> List<Option> options(E[] values, String key, Frame frame) {
    Function<E, Option> option = each -> Option.of(each.name(), frame.words().text(key + each));
    return Arrays.stream(values).map(option).toList();
  }
}
