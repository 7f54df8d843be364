package nl.schakel.requests.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import nl.schakel.people.OrganisationKind;
import nl.schakel.places.Municipalities;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.requests.model.Wish;
import nl.schakel.requests.model.Wish.Kind;
import nl.schakel.requests.model.Wish.Theme;
import nl.schakel.requests.model.Wish.WhenFull;
import nl.schakel.requests.usecase.RequestTraining.Act;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;

/** Reads what an organisation asks for, from a form or from the API. */
record WishForm(Input input, Act act, LocalDate today) {

  private static final int LONGEST_NAME = 120;

  Supplier<Wish> read(Kind kind) {
    boolean training = kind == Kind.TRAINING;
    var organisation = input.required("organisation", typed -> PlainText.line(typed, LONGEST_NAME));
    var sort = input.required("organisationKind", As.oneOf(OrganisationKind.class));
    var municipality = part("municipality", As.text(this::town), training);
    var theme = part("theme", As.oneOf(Theme.class), training);
    var goals = part("goals", As.text(WishForm::words), true);
    var people = part("numberOfPeople", As.integer(1, Wish.MOST_PEOPLE), training);
    var wishes = input.optional("wishes", WishForm::words);
    var whenFull = input.optional("ifFull", As.oneOf(WhenFull.class));
    return () ->
        new Wish(
            kind,
            organisation.get(),
            sort.get(),
            goals.get(),
            theme.get(),
            people.get(),
            municipality.get(),
            wishes.get(),
            whenFull.get().orElse(WhenFull.WAIT));
  }

  /** What a draft may leave out. */
  private <T> Supplier<Optional<T>> part(String name, As<T> as, boolean needed) {
    if (needed && act == Act.SEND) {
      var given = input.required(name, as);
      return () -> Optional.of(given.get());
    }
    return input.optional(name, as);
  }

  private static Parsed<String> words(String typed) {
    return PlainText.lines(typed, Wish.LONGEST);
  }

  /** By name or by code. */
  private Parsed<MunicipalityCode> town(String typed) {
    return Municipalities.known().named(typed, today);
  }
}
