package nl.schakel.partners.web;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.partners.TopicCard;
import nl.schakel.partners.TopicCode;
import nl.schakel.partners.model.Expertise;
import nl.schakel.partners.model.Expertise.Mode;
import nl.schakel.shared.Parsed;

/** Expertise as one word in a table: {@code forced-marriage:ADVISE+TRAIN:FREE}. */
final class ExpertiseWord {

  private static final String FREE = "FREE";

  private ExpertiseWord() {}

  static String of(Expertise expertise) {
    String modes = expertise.modes().stream().map(Enum::name).sorted().collect(joining("+"));
    return expertise.topic().value().value() + ":" + modes + (expertise.free() ? ":" + FREE : "");
  }

  /** Codes: UNKNOWN_CHOICE for a topic or a mode that is not there. */
  static Parsed<Expertise> parse(String word, Collection<TopicCard> topics) {
    String[] parts = word.split(":", -1);
    Optional<TopicCode> topic =
        topics.stream()
            .map(TopicCard::code)
            .filter(code -> code.value().value().equals(parts[0]))
            .findFirst();
    List<String> names = parts.length > 1 ? List.of(parts[1].split("\\+", -1)) : List.of();
    List<Mode> modes =
        Stream.of(Mode.values()).filter(mode -> names.contains(mode.name())).toList();
    boolean isFree = parts.length > 2 && parts[2].equals(FREE);
    return topic.isEmpty() || modes.isEmpty() || modes.size() != names.size()
        ? Parsed.invalid("UNKNOWN_CHOICE")
        : Parsed.valid(
            new Expertise(
                topic.get(), Set.copyOf(modes), Optional.empty(), Optional.empty(), isFree));
  }
}
