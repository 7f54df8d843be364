package nl.schakel.exchange.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.schakel.exchange.model.Post;
import nl.schakel.exchange.usecase.AskMembers.Outcome;
import nl.schakel.exchange.usecase.AskMembers.Words;
import nl.schakel.people.PersonId;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.Input;

/** Reads what somebody writes to the others, typed or sent by a program. */
final class WordsForm {

  /** More than may be called, so that whoever calls too many is told so. */
  private static final int MOST_READ = 500;

  private WordsForm() {}

  static Supplier<Words> read(Input input) {
    var text = input.required("text", typed -> PlainText.lines(typed, Post.LONGEST));
    var mentions = input.list("mentions", 0, MOST_READ, As.id(PersonId::new));
    return () -> new Words(text.get(), Set.copyOf(mentions.get()));
  }

  /** What is wrong beside the fields; empty where it went well or was too late. */
  private static Optional<FieldError> wrong(Outcome outcome) {
    return switch (outcome) {
      case Outcome.TellsOfSomebody _ -> Optional.of(FieldError.of("/text", "TELLS_OF_SOMEBODY"));
      case Outcome.TooManyMentions _ -> Optional.of(FieldError.of("/mentions", "TOO_MANY_CALLED"));
      case Outcome.NotAMember _ -> Optional.of(FieldError.of("/mentions", "NOT_A_MEMBER"));
      case Outcome.Done _, Outcome.NotOpen _ -> Optional.empty();
    };
  }

  static List<FieldError> wrongs(Outcome outcome) {
    return wrong(outcome).stream().toList();
  }
}
