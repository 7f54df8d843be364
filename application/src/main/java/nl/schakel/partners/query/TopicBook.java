package nl.schakel.partners.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.partners.TopicCard.Sensitivity;
import nl.schakel.partners.TopicCode;
import nl.schakel.shared.LocalizedText;

/** What there is to read of topics. */
public interface TopicBook {

  /** In the order of their Dutch labels. */
  List<Sheet> topics();

  Optional<Sheet> topic(TopicCode code);

  /**
   * A topic.
   *
   * @param earlier what it was called, the oldest first
   * @param broader topics that it is part of
   */
  record Sheet(
      TopicCode code,
      LocalizedText label,
      List<Earlier> earlier,
      Sensitivity sensitivity,
      Set<TopicCode> broader,
      long version) {

    public Sheet {
      earlier = List.copyOf(earlier);
      broader = Set.copyOf(broader);
    }
  }

  /** What it was called until a day, and why no longer. */
  record Earlier(LocalizedText label, Optional<LocalDate> until, Optional<String> reason) {}
}
