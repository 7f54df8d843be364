package nl.schakel.learning.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.schakel.access.Actor;
import nl.schakel.learning.query.EditionRoster.Heading;
import nl.schakel.learning.usecase.AgreeDeadline;
import nl.schakel.learning.usecase.AgreeDeadline.Outcome;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import org.springframework.stereotype.Component;

/** Reads the last day on which names are given; none is the usual one. */
@Component
class DeadlineForm {

  private static final String FIELD = "namesBy";

  private final AgreeDeadline deadlines;

  DeadlineForm(AgreeDeadline deadlines) {
    this.deadlines = deadlines;
  }

  static FormView of(Optional<Instant> agreed, ZoneId zone) {
    Map<String, List<String>> values =
        agreed
            .map(by -> Map.of(FIELD, List.of(by.atZone(zone).toLocalDate().toString())))
            .orElseGet(Map::of);
    return new FormView(BookingFormPage.DEADLINE, values, List.of());
  }

  static FormView typed(Input input, List<FieldError> errors) {
    return new FormView(BookingFormPage.DEADLINE, input.typed(), errors);
  }

  /** Until the last minute of the day: midnight would be shown as the day after. */
  static Supplier<Optional<Instant>> read(Input input, ZoneId zone) {
    var day = input.optional(FIELD, As.date());
    return () -> day.get().map(on -> on.atTime(23, 59).atZone(zone).toInstant());
  }

  /** What is wrong, if anything is. */
  Optional<List<FieldError>> agree(Actor actor, Heading heading, Input input) {
    return switch (input.outcome(read(input, heading.zone()))) {
      case Rejected<Optional<Instant>>(var errors) -> Optional.of(errors);
      case Accepted<Optional<Instant>>(var by) ->
          switch (deadlines.agree(actor, heading.edition(), by)) {
            case Outcome.Done _ -> Optional.empty();
            case Outcome.InThePast _ -> wrong("IN_THE_PAST");
            case Outcome.AfterBegin _ -> wrong("AFTER_BEGIN");
          };
    };
  }

  private static Optional<List<FieldError>> wrong(String code) {
    return Optional.of(List.of(FieldError.of("/" + FIELD, code)));
  }
}
