package nl.schakel.partners.web;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schakel.partners.model.Capacity;
import nl.schakel.partners.model.Service;
import nl.schakel.partners.web.PartnerPage.Answer;
import nl.schakel.partners.web.PartnerPage.Offered;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;
import nl.schakel.shared.web.Said;
import org.springframework.stereotype.Component;

/** Puts a service into words: for whom, for whom not, when, and whether there is room. */
@Component
class ServiceShowing {

  private final Clock clock;

  ServiceShowing(Clock clock) {
    this.clock = clock;
  }

  Offered offered(Service service, PartnerWords words) {
    List<Answer> answers = new ArrayList<>();
    add(answers, "eligibility", service.eligibility(), words);
    add(answers, "notFor", service.notFor(), words);
    add(answers, "schedule", service.schedule(), words);
    answers.add(
        new Answer(
            words.text("partners.service.cost"),
            service
                .cost()
                .map(cost -> Said.of(cost, words.reader()))
                .orElseGet(() -> Said.here(words.text("partners.free")))));
    answers.add(
        new Answer(
            words.text("partners.service.languages"),
            Said.here(
                words.text(
                    "partners.interpretation." + service.interpretation(),
                    "languages",
                    words.languages(service.languages())))));
    return new Offered(
        "service-" + service.id().value(),
        Said.of(service.name(), words.reader()),
        Said.of(service.description(), words.reader()),
        answers,
        service.capacity().flatMap(capacity -> status(capacity, words.frame())));
  }

  private static void add(
      List<Answer> answers, String question, Optional<LocalizedText> text, PartnerWords words) {
    text.ifPresent(
        answer ->
            answers.add(
                new Answer(
                    words.text("partners.service." + question), Said.of(answer, words.reader()))));
  }

  /** What was said too long ago is not shown as if it were so today. */
  Optional<Status> status(Capacity capacity, Frame words) {
    String day = words.dates().day(capacity.statedAt(), PartnerShowing.HOME);
    Instant now = clock.instant();
    return capacity.isFresh(now)
        ? Optional.of(
            switch (capacity) {
              case Capacity.Open _ ->
                  new Status(words.text("partners.capacity.open", "day", day), Tone.DONE);
              case Capacity.Waiting(int days, var _) ->
                  new Status(
                      words.text("partners.capacity.waiting", "days", days, "day", day),
                      Tone.ATTENTION);
              case Capacity.Closed _ ->
                  new Status(words.text("partners.capacity.closed", "day", day), Tone.WRONG);
            })
        : Optional.empty();
  }
}
