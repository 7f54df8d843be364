package nl.schakel.exchange.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.schakel.exchange.model.Post;
import nl.schakel.exchange.model.Talk;
import nl.schakel.exchange.usecase.AmendPost.Wording;
import nl.schakel.exchange.usecase.AskMembers.Outcome;
import nl.schakel.exchange.usecase.AskMembers.Words;
import nl.schakel.people.PersonId;
import nl.schakel.shared.PersonalDataCheck;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Value;
import nl.schakel.shared.web.MarkedText;

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

  /** The same, where those who are called may be typed by name. */
  static Supplier<Words> read(Input input, Members members) {
    Supplier<Words> ticked = read(input);
    List<Value<PersonId>> called =
        input.objects("called", 0, Post.MOST_MENTIONS).stream()
            .map(row -> row.required("name", members::named))
            .toList();
    return () -> ticked.get().calling(called.stream().map(Value::get).toList());
  }

  /** How a post is put right; only the question has a title. */
  static Supplier<Wording> better(Input input, boolean question) {
    Supplier<Optional<String>> title = question ? title(input) : Optional::empty;
    var text = input.required("text", typed -> PlainText.lines(typed, Post.LONGEST));
    return () -> new Wording(title.get(), text.get());
  }

  private static Supplier<Optional<String>> title(Input input) {
    var title = input.required("title", typed -> PlainText.line(typed, Talk.LONGEST_TITLE));
    return () -> Optional.of(title.get());
  }

  /** What is wrong beside the fields; empty where it went well or was too late. */
  private static Optional<FieldError> wrong(Outcome outcome) {
    return switch (outcome) {
      case Outcome.TellsOfSomebody _ -> Optional.of(FieldError.of("/text", "TELLS_OF_SOMEBODY"));
      case Outcome.TooManyMentions _ -> Optional.of(FieldError.of("/mentions", "TOO_MANY_CALLED"));
      case Outcome.NotAMember _ -> Optional.of(FieldError.of("/mentions", "NOT_A_MEMBER"));
      case Outcome.TooManyPosts _ -> Optional.of(FieldError.of("/text", "TOO_MANY_POSTS"));
      case Outcome.Done _, Outcome.NotOpen _ -> Optional.empty();
    };
  }

  static List<FieldError> wrongs(Outcome outcome) {
    return wrong(outcome).stream().toList();
  }

  /** What says of whom it is, in what was typed. */
  static Optional<MarkedText> marked(FormView form) {
    return marked(form.value("title") + "\n" + form.value("text"));
  }

  static Optional<MarkedText> marked(String text) {
    return Optional.of(PersonalDataCheck.findings(text))
        .filter(found -> !found.isEmpty())
        .map(found -> MarkedText.of(text, found));
  }
}
