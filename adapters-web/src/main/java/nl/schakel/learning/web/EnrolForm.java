package nl.schakel.learning.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.schakel.access.Caller;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.usecase.EnrolInEditions.Command;
import nl.schakel.learning.usecase.EnrolInEditions.Who;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.PersonName;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.text.Texts;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Value;

/** Reads what an enrolment consists of, from a form or from the API. */
final class EnrolForm {

  static final int LONGEST_WORDS = 120;
  static final int LONGEST_STATEMENT = 1000;

  private EnrolForm() {}

  static Value<List<EditionId>> editions(String name, Input input) {
    return input.list(name, 1, Command.MOST, As.id(EditionId::new));
  }

  static Value<Optional<String>> statement(Input input) {
    return input.optional("statement", text -> PlainText.lines(text, LONGEST_STATEMENT));
  }

  /** Who has an account need not say who they are; everybody else must. */
  static Supplier<Who> who(Input input, Caller caller, Language reader) {
    return caller
        .actor()
        .<Supplier<Who>>map(actor -> () -> new Who.Self(actor, Optional.empty(), Optional.empty()))
        .orElseGet(() -> newcomer(input, reader)::get);
  }

  /** The same as the API has it, which may say in which language the person reads. */
  static Supplier<Who.Newcomer> participant(Input participant) {
    var language = participant.optional("language", EnrolForm::spoken);
    var newcomer = newcomer(participant, Language.DUTCH);
    return () -> newcomer.get().reading(language.get().orElse(Language.DUTCH));
  }

  static Supplier<Who.Newcomer> newcomer(Input input, Language reader) {
    var name = input.required("name", PersonName::parse);
    var email = input.required("email", EmailAddress::parse);
    var organisation = input.optional("organisation", EnrolForm::words);
    var jobTitle = input.optional("jobTitle", EnrolForm::words);
    return () ->
        new Who.Newcomer(name.get(), email.get(), reader, organisation.get(), jobTitle.get());
  }

  /** We write to people in the languages that we have words in. */
  private static Parsed<Language> spoken(String typed) {
    return Language.parse(typed)
        .then(
            language ->
                Texts.LANGUAGES.contains(language)
                    ? Parsed.valid(language)
                    : Parsed.invalid("UNKNOWN_LANGUAGE"));
  }

  private static Parsed<String> words(String typed) {
    return PlainText.line(typed, LONGEST_WORDS);
  }
}
