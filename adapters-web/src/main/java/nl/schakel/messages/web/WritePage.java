package nl.schakel.messages.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.learning.Runs.Enrolled;
import nl.schakel.learning.Runs.Run;
import nl.schakel.learning.Standing;
import nl.schakel.messages.model.Selection.Turnout;
import nl.schakel.messages.usecase.KeepTemplates.Card;
import nl.schakel.messages.usecase.WriteMessage.Preview;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Option;

/**
 * A message to people in an edition: written first, then shown as one of them sees it.
 *
 * @param preview when it is shown to be sent
 */
record WritePage(
    FormView form,
    Run run,
    List<Enrolled> people,
    List<Card> templates,
    Instant now,
    Optional<Preview> preview) {

  private static final List<String> SENT = List.of("standings", "attending", "session");

  WritePage with(Preview ready) {
    return new WritePage(form, run, people, templates, now, Optional.of(ready));
  }

  WritePage with(List<FieldError> errors) {
    return new WritePage(form.withErrors(errors), run, people, templates, now, Optional.empty());
  }

  String list() {
    return MessageWords.address(run.edition().id());
  }

  List<Option> standings(Frame frame) {
    return MessageWords.STANDINGS.stream().map(standing -> option(standing, frame)).toList();
  }

  private Option option(Standing standing, Frame frame) {
    long count = people.stream().filter(each -> each.standing() == standing).count();
    String words =
        frame.text(
            "messages.form.standings.of",
            "standing",
            MessageWords.standing(standing, frame),
            "count",
            count);
    return new Option(standing.name(), words, Optional.empty(), count == 0);
  }

  /** Before a session began nobody was or was not there. */
  List<Option> turnouts(Frame frame) {
    return MessageWords.held(run).stream()
        .filter(session -> session.start().isBefore(now))
        .flatMap(
            session ->
                Stream.of(Turnout.values())
                    .map(
                        turnout ->
                            Option.of(
                                turnout + ":" + session.id().value(),
                                frame.text(
                                    "messages.turnout." + turnout,
                                    "session",
                                    MessageWords.when(session, frame)))))
        .toList();
  }

  List<Option> sessions(Frame frame) {
    return MessageWords.held(run).stream().map(session -> option(session, frame)).toList();
  }

  private static Option option(SessionCard session, Frame frame) {
    return Option.of(session.id().value().toString(), MessageWords.when(session, frame));
  }

  List<Option> templateOptions() {
    return templates.stream()
        .map(template -> Option.of(template.id().value().toString(), template.name()))
        .toList();
  }

  /** Everything that was typed, to be sent again. */
  List<Map.Entry<String, String>> typed() {
    return form.values().entrySet().stream()
        .filter(field -> isOfMessage(field.getKey()))
        .flatMap(field -> field.getValue().stream().map(value -> Map.entry(field.getKey(), value)))
        .toList();
  }

  private static boolean isOfMessage(String name) {
    return SENT.contains(name) || name.startsWith("subject.") || name.startsWith("text.");
  }
}
