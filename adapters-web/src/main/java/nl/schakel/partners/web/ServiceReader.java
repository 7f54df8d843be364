package nl.schakel.partners.web;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.schakel.partners.ServiceId;
import nl.schakel.partners.TopicCode;
import nl.schakel.partners.model.Service;
import nl.schakel.partners.model.Service.Interpretation;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;

/** Reads one service. Whether it takes people is stated apart from this, and kept. */
record ServiceReader(Input input, Set<TopicCode> known, Map<ServiceId, Service> before) {

  Supplier<Service> read() {
    var id = input.optional("id", As.id(ServiceId::new));
    var name = TextsReader.required(input, "name", ProfileReader.LONGEST_LINE);
    var description = text("description");
    var eligibility = optional("eligibility");
    var notFor = optional("notFor");
    var schedule = optional("schedule");
    var cost = optional("cost");
    var topics =
        input.list(
            "topics", 0, ProfileReader.MOST_ROWS, typed -> ExpertiseReader.topic(typed, known));
    var languages = input.list("languages", 0, ProfileReader.MOST_ROWS, Language::parse);
    var interpretation = input.required("interpretation", As.oneOf(Interpretation.class));
    Optional<ServiceId> given = id.ifRight().flatMap(there -> there);
    if (given.filter(each -> !before.containsKey(each)).isPresent()) {
      input.refuse("id", "UNKNOWN_CHOICE");
    }
    return () ->
        new Service(
            given.orElseGet(ServiceId::next),
            name.get(),
            description.get(),
            eligibility.get(),
            notFor.get(),
            schedule.get(),
            cost.get(),
            Set.copyOf(topics.get()),
            Set.copyOf(languages.get()),
            interpretation.get(),
            given.map(before::get).flatMap(Service::capacity));
  }

  private Supplier<LocalizedText> text(String field) {
    return TextsReader.required(input, field, ProfileReader.LONGEST_TEXT);
  }

  private Supplier<Optional<LocalizedText>> optional(String field) {
    return TextsReader.optional(input, field, ProfileReader.LONGEST_TEXT);
  }
}
