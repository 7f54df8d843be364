package nl.schakel.partners.persistence;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.partners.TopicCode;
import nl.schakel.partners.model.Expertise;
import nl.schakel.partners.model.Expertise.Mode;

/**
 * Topic, mode and price belong together: who advises on one topic and trains on another does not
 * train on the first. So every way to ask for them is written out, and finding is one look at the
 * index of {@code partner.offers}.
 */
final class Offers {

  private static final String ANY = "";

  private Offers() {}

  /** All that this expertise answers to. */
  static Set<String> of(Collection<Expertise> expertise) {
    return expertise.stream().flatMap(Offers::of).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> of(Expertise each) {
    return Stream.of(ANY, each.topic().value().value())
        .flatMap(
            topic ->
                Stream.concat(Stream.of(ANY), each.modes().stream().map(Mode::name))
                    .flatMap(
                        mode ->
                            each.free()
                                ? Stream.of(word(topic, mode, false), word(topic, mode, true))
                                : Stream.of(word(topic, mode, false))));
  }

  /** Any of these is what is asked for. */
  static Set<String> wanted(Collection<TopicCode> topics, Collection<Mode> modes, boolean free) {
    return orAny(topics.stream().map(topic -> topic.value().value()).toList())
        .flatMap(
            topic ->
                orAny(modes.stream().map(Mode::name).toList()).map(mode -> word(topic, mode, free)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whatever costs nothing, if that is what is asked. */
  static Set<String> freely(boolean free) {
    return free ? Set.of(word(ANY, ANY, true)) : Set.of();
  }

  private static Stream<String> orAny(Collection<String> values) {
    return values.isEmpty() ? Stream.of(ANY) : values.stream();
  }

  private static String word(String topic, String mode, boolean free) {
    return topic + ":" + mode + (free ? ":FREE" : "");
  }
}
