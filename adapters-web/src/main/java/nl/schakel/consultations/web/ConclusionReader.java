package nl.schakel.consultations.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import nl.schakel.access.Actor;
import nl.schakel.advice.QuestionId;
import nl.schakel.chains.GapSignals.Kind;
import nl.schakel.consultations.model.Consultation.Conclusion;
import nl.schakel.consultations.model.Consultation.Missing;
import nl.schakel.consultations.usecase.ConcludeConsultation.Command;
import nl.schakel.places.Municipalities;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.places.WorkingDays;
import nl.schakel.shared.Language;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Value;
import org.springframework.stereotype.Component;

/** Reads what came of a consultation, and what was missing when somebody says so. */
@Component
class ConclusionReader {

  private final Clock clock;

  ConclusionReader(Clock clock) {
    this.clock = clock;
  }

  Supplier<Command> read(Input input, Actor actor, QuestionId question) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE);
    var conclusion = input.required("conclusion", As.oneOf(Conclusion.class));
    var missing = input.optional("missing", As.oneOf(Kind.class));
    var town = input.optional("municipality", typed -> Municipalities.known().named(typed, today));
    var language = input.optional("language", Language::parse);
    if (missing.ifRight().flatMap(kind -> kind).isPresent()) {
      needed(input, "municipality", town);
    }
    if (missing.ifRight().flatMap(kind -> kind).filter(Kind.LANGUAGE::equals).isPresent()) {
      needed(input, "language", language);
    }
    return () ->
        new Command(
            actor,
            question,
            conclusion.get(),
            missing.get().flatMap(kind -> missing(kind, town.get(), language.get())));
  }

  private static <T> void needed(Input input, String field, Value<Optional<T>> value) {
    if (value.ifRight().filter(Optional::isEmpty).isPresent()) {
      input.refuse(field, "REQUIRED");
    }
  }

  private static Optional<Missing> missing(
      Kind kind, Optional<MunicipalityCode> town, Optional<Language> language) {
    return town.map(code -> new Missing(code, kind, language.filter(_ -> kind == Kind.LANGUAGE)));
  }
}
