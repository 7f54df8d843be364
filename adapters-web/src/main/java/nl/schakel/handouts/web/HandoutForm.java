package nl.schakel.handouts.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.schakel.access.Actor;
import nl.schakel.handouts.model.Body;
import nl.schakel.handouts.model.Notation;
import nl.schakel.handouts.query.HandoutDesk.Work;
import nl.schakel.handouts.query.HandoutDesk.Written;
import nl.schakel.handouts.usecase.WriteHandout.Command;
import nl.schakel.handouts.usecase.WriteHandout.Piece;
import nl.schakel.handouts.usecase.WriteHandout.Source;
import nl.schakel.shared.Language;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;

/** Between a hand-out and the form on which it is written; programs send the same. */
final class HandoutForm {

  static final String TEXTS = "handouts.form";

  private HandoutForm() {}

  static Supplier<Command> read(Input input, Piece piece, Actor actor) {
    var seen = input.seenVersion();
    var title = input.required("title", typed -> PlainText.line(typed, Body.LONGEST_TITLE));
    var text =
        input.required(
            "text", typed -> PlainText.lines(typed, Notation.LONGEST).then(Notation::parse));
    var source = source(input, piece.language());
    return () ->
        new Command(actor, piece, seen.get(), new Body(title.get(), text.get()), source.get());
  }

  /** Dutch is nobody's translation. */
  private static Supplier<Optional<Source>> source(Input input, Language language) {
    As<Integer> number = As.integer(1, Integer.MAX_VALUE);
    var machine = input.flag("machineMade");
    if (language.equals(Language.DUTCH)) {
      input.optional("dutchVersion", number);
      return Optional::empty;
    }
    var dutch = input.required("dutchVersion", number);
    return () -> Optional.of(new Source(dutch.get(), machine.get()));
  }

  static Map<String, List<String>> values(Work work) {
    Map<String, List<String>> values = new HashMap<>();
    values.put("version", List.of(String.valueOf(work.revision())));
    work.dutch().ifPresent(it -> values.put("dutchVersion", List.of(String.valueOf(it.number()))));
    work.last().ifPresent(it -> show(it, values));
    return values;
  }

  private static void show(Written last, Map<String, List<String>> values) {
    values.put("title", List.of(last.body().title()));
    values.put("text", List.of(Notation.write(last.body().blocks())));
    last.translation()
        .filter(made -> !made.isReviewed())
        .ifPresent(_ -> values.put("machineMade", List.of("true")));
  }
}
