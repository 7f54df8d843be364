package nl.schakel.messages.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.access.Actor;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.SessionId;
import nl.schakel.learning.Standing;
import nl.schakel.messages.model.Selection;
import nl.schakel.messages.model.Selection.Attending;
import nl.schakel.messages.model.Selection.Turnout;
import nl.schakel.messages.usecase.WriteMessage.Command;
import nl.schakel.messages.web.MessageShapes.Addressed;
import nl.schakel.shared.Ids;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;

/** Reads what a coordinator writes, from a form or from a program: both say it the same way. */
record MessageInput(Input input, Actor actor, EditionId edition) {

  Input.Outcome<Command> read() {
    var standings =
        input.list("standings", 1, MessageWords.STANDINGS.size(), As.oneOf(Addressed.class));
    var attending = input.optional("attending", MessageInput::attending);
    var about = input.optional("session", As.id(SessionId::new));
    var body = BodyInput.read(input);
    return input.outcome(
        () ->
            new Command(
                actor,
                edition,
                new Selection(standings(standings.get()), attending.get()),
                about.get(),
                body.get()));
  }

  private static Set<Standing> standings(List<Addressed> chosen) {
    return chosen.stream()
        .map(each -> Standing.valueOf(each.name()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** {@code PRESENT:} or {@code ABSENT:} and the id of a session. Codes: INVALID_ID. */
  static Parsed<Attending> attending(String typed) {
    String[] parts = typed.split(":", 2);
    Optional<Turnout> turnout =
        switch (parts[0]) {
          case "PRESENT" -> Optional.of(Turnout.PRESENT);
          case "ABSENT" -> Optional.of(Turnout.ABSENT);
          default -> Optional.empty();
        };
    return turnout
        .flatMap(
            known ->
                Ids.parse(parts.length == 2 ? parts[1] : "")
                    .map(id -> new Attending(new SessionId(id), known)))
        .<Parsed<Attending>>map(Parsed::valid)
        .orElseGet(() -> Parsed.invalid("INVALID_ID"));
  }
}
