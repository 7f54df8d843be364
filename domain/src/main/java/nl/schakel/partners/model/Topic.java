package nl.schakel.partners.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.partners.TopicCard.Sensitivity;
import nl.schakel.partners.TopicCode;
import nl.schakel.shared.LocalizedText;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jmolecules.ddd.types.ValueObject;

/**
 * What something is about. Its code stays for ever, so that links and figures keep their meaning;
 * what it is called changes with how people speak of it.
 *
 * @param labels what it was and is called, the oldest first
 * @param broader topics that it is part of
 */
public record Topic(
    TopicCode code,
    List<Label> labels,
    Sensitivity sensitivity,
    Set<TopicCode> broader,
    long version)
    implements AggregateRoot<Topic, TopicCode> {

  public Topic {
    labels = List.copyOf(labels);
    broader = Set.copyOf(broader);
    if (labels.isEmpty()) {
      throw new IllegalArgumentException("a topic is called something");
    }
  }

  /**
   * What it is called from a day on, until the next one.
   *
   * @param from empty for what it was called from the beginning
   * @param reason why it is no longer called what it was
   */
  public record Label(LocalizedText text, Optional<LocalDate> from, Optional<String> reason)
      implements ValueObject {}

  public static Topic named(
      TopicCode code, LocalizedText label, Sensitivity sensitivity, Set<TopicCode> broader) {
    Label first = new Label(label, Optional.empty(), Optional.empty());
    return new Topic(code, List.of(first), sensitivity, broader, 0);
  }

  @Override
  public TopicCode getId() {
    return code;
  }

  public LocalizedText label() {
    return labels.getLast().text();
  }

  /** What people may still call it. */
  public List<LocalizedText> earlierLabels() {
    return labels.stream().limit(labels.size() - 1L).map(Label::text).toList();
  }

  public Topic renamed(LocalizedText label, String reason, LocalDate today) {
    Label next = new Label(label, Optional.of(today), Optional.of(reason));
    return new Topic(
        code,
        Stream.concat(labels.stream(), Stream.of(next)).toList(),
        sensitivity,
        broader,
        version);
  }

  public Topic placed(Sensitivity other, Set<TopicCode> under) {
    return new Topic(code, labels, other, under, version);
  }
}
