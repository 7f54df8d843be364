package nl.schakel.chains.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.GapSignals.Kind;
import nl.schakel.chains.usecase.KeepGaps;
import nl.schakel.chains.usecase.KeepGaps.Acceptance;
import nl.schakel.places.Municipalities;
import nl.schakel.shared.Language;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;

/** Reads what a chain goes on without, and why. */
final class AcceptanceForm {

  private AcceptanceForm() {}

  static Supplier<Acceptance> read(Input input, ChainId chain, LocalDate today) {
    var kind = input.required("kind", As.oneOf(Kind.class));
    var language = input.optional("language", Language::parse);
    var where = input.optional("municipality", typed -> Municipalities.known().named(typed, today));
    var note = input.required("note", typed -> PlainText.lines(typed, KeepGaps.LONGEST_NOTE));
    boolean spoken = kind.ifRight().filter(Kind.LANGUAGE::equals).isPresent();
    if (spoken && language.ifRight().filter(Optional::isEmpty).isPresent()) {
      input.refuse("language", "REQUIRED");
    }
    return () ->
        new Acceptance(
            chain, kind.get(), spoken ? language.get() : Optional.empty(), where.get(), note.get());
  }
}
