package nl.schakel.notifications.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.notifications.model.Notice.Area;
import nl.schakel.notifications.model.Notice.Channel;
import nl.schakel.notifications.model.Notice.Silence;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.web.Input;

/** What may be silenced, by the names that forms give it: a box that is ticked is wanted. */
final class WishForm {

  private static final List<Silence> ALL =
      Arrays.stream(Area.values())
          .flatMap(area -> Arrays.stream(Channel.values()).map(it -> Silence.of(area, it)))
          .flatMap(Optional::stream)
          .toList();

  private WishForm() {}

  static String value(Silence silence) {
    return silence.area() + "." + silence.channel();
  }

  /** What remains when these are silenced. */
  static List<String> wanted(Set<Silence> silences) {
    return ALL.stream().filter(each -> !silences.contains(each)).map(WishForm::value).toList();
  }

  /** What is silenced by not being wanted. */
  static Input.Value<List<Silence>> read(Input input) {
    return input.list(NoticeChoicesPage.WANTED, 0, ALL.size(), WishForm::parse);
  }

  static Set<Silence> allBut(Collection<Silence> wanted) {
    Stream<Silence> others = ALL.stream().filter(each -> !wanted.contains(each));
    return others.collect(Collectors.toUnmodifiableSet());
  }

  private static Parsed<Silence> parse(String text) {
    return ALL.stream()
        .filter(each -> value(each).equals(text))
        .findFirst()
        .map(Parsed::valid)
        .orElseGet(() -> Parsed.invalid("UNKNOWN_CHANNEL"));
  }
}
