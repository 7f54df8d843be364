package nl.schakel.partners.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import nl.schakel.partners.TopicCode;
import nl.schakel.partners.model.Expertise;
import nl.schakel.partners.model.Expertise.Mode;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;

/** Reads what a partner knows about; each topic once. */
record ExpertiseReader(Input input, Set<TopicCode> topics) {

  private static final int MOST_QUESTIONS = 1_000;
  private static final int MOST_DAYS = 60;

  Supplier<List<Expertise>> read() {
    Set<TopicCode> seen = new HashSet<>();
    List<Supplier<Expertise>> rows = new ArrayList<>();
    for (Input row : input.objects("expertise", 0, ProfileReader.MOST_ROWS)) {
      var topic = row.required("topic", typed -> topic(typed, topics));
      var modes = row.list("modes", 1, Mode.values().length, As.oneOf(Mode.class));
      var quota = row.optional("questionsPerQuarter", As.integer(0, MOST_QUESTIONS));
      var days = row.optional("answerDays", As.integer(1, MOST_DAYS));
      var free = row.flag("free");
      topic
          .ifRight()
          .filter(code -> !seen.add(code))
          .ifPresent(_ -> row.refuse("topic", "DUPLICATE"));
      rows.add(
          () ->
              new Expertise(
                  topic.get(), Set.copyOf(modes.get()), quota.get(), days.get(), free.get()));
    }
    return () -> rows.stream().map(Supplier::get).toList();
  }

  /** Codes: UNKNOWN_CHOICE. */
  static Parsed<TopicCode> topic(String typed, Set<TopicCode> known) {
    return Slug.parse(typed)
        .asOptional()
        .map(TopicCode::new)
        .filter(known::contains)
        .map(Parsed::valid)
        .orElseGet(() -> Parsed.invalid("UNKNOWN_CHOICE"));
  }
}
