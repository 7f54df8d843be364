package nl.schakel.learning.web;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.schakel.learning.Runs.Accreditation;
import nl.schakel.learning.model.Programme.Description;
import nl.schakel.learning.model.Programme.Provision;
import nl.schakel.learning.model.Programme.Provision.Part;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Value;

/**
 * The rows on a programme's form: who plays which part, and which points it gives. An empty row is
 * none, so that a form can have rows to spare.
 *
 * @param before the form asks for a testimonial in Dutch; where that stays, so do its translations
 */
record ProgrammeRows(Input input, Choices choices, List<Provision> before) {

  private static final int MOST = 12;
  private static final int SPARE = 2;
  private static final int MOST_POINTS = 1000;

  /** Both countries have the same clock, so the register's own zone needs no question. */
  private static final ZoneId USUAL = ZoneId.of("Europe/Amsterdam");

  Supplier<List<Provision>> provisions() {
    return all(this::provision);
  }

  Supplier<List<Accreditation>> accreditations() {
    return all(this::accreditation);
  }

  private Optional<Supplier<Provision>> provision(int row) {
    var organisation = input.optional("provider" + row, choices::organisation);
    var part = input.optional("part" + row, As.oneOf(Part.class));
    var testimonial =
        input.optional(
            "testimonial" + row, typed -> PlainText.line(typed, ProviderInput.LONGEST_TESTIMONIAL));
    if (isEmpty(organisation) && isEmpty(part) && isEmpty(testimonial)) {
      return Optional.empty();
    }
    demand(organisation, "provider" + row);
    demand(part, "part" + row);
    return Optional.of(
        () ->
            new Provision(
                organisation.get().orElseThrow(),
                part.get().orElseThrow(),
                testimonial.get().map(this::translated)));
  }

  private LocalizedText translated(String dutch) {
    return before.stream()
        .flatMap(provision -> provision.testimonial().stream())
        .filter(known -> known.in(Language.DUTCH).equals(dutch))
        .findFirst()
        .orElseGet(() -> LocalizedText.dutch(dutch));
  }

  private Optional<Supplier<Accreditation>> accreditation(int row) {
    var register = input.optional("register" + row, choices::organisation);
    var points = input.optional("points" + row, As.decimal(0, MOST_POINTS));
    var from = input.optional("validFrom" + row, As.date());
    var until = input.optional("validUntil" + row, As.date());
    var zone = input.optional("zone" + row, As.timeZone());
    var course = input.optional("courseId" + row, ProviderInput::courseId);
    var assessed = input.flag("assessed" + row);
    if (List.of(register, points, from, until, course).stream().allMatch(ProgrammeRows::isEmpty)) {
      return Optional.empty();
    }
    demand(register, "register" + row);
    demand(points, "points" + row);
    demand(until, "validUntil" + row);
    from.ifRight()
        .flatMap(day -> day)
        .filter(day -> until.ifRight().flatMap(end -> end).filter(day::isBefore).isEmpty())
        .ifPresent(_ -> input.refuse("validUntil" + row, "END_BEFORE_START"));
    return Optional.of(
        () ->
            new Accreditation(
                register.get().orElseThrow(),
                points.get().orElseThrow(),
                from.get(),
                until.get().orElseThrow(),
                zone.get().orElse(USUAL),
                course.get(),
                assessed.get()));
  }

  private static <T> Supplier<List<T>> all(IntFunction<Optional<Supplier<T>>> read) {
    List<Supplier<T>> rows = new ArrayList<>();
    IntStream.range(0, MOST).forEach(row -> read.apply(row).ifPresent(rows::add));
    return () -> rows.stream().map(Supplier::get).toList();
  }

  private <T> void demand(Value<Optional<T>> value, String name) {
    if (isEmpty(value)) {
      input.refuse(name, "REQUIRED");
    }
  }

  private static boolean isEmpty(Value<? extends Optional<?>> value) {
    return value.ifRight().filter(Optional::isEmpty).isPresent();
  }

  /** What there is, by name of the field. */
  static Map<String, List<String>> of(Description description) {
    Map<String, String> values = new HashMap<>();
    for (int row = 0; row < description.provisions().size(); row++) {
      Provision provision = description.provisions().get(row);
      values.put("provider" + row, provision.organisation().value().toString());
      values.put("part" + row, provision.part().name());
      String number = String.valueOf(row);
      provision
          .testimonial()
          .ifPresent(said -> values.put("testimonial" + number, said.in(Language.DUTCH)));
    }
    for (int row = 0; row < description.accreditations().size(); row++) {
      Accreditation accreditation = description.accreditations().get(row);
      String last = String.valueOf(row);
      values.put("register" + row, accreditation.register().value().toString());
      values.put("points" + row, accreditation.points().toPlainString());
      accreditation.validFrom().ifPresent(day -> values.put("validFrom" + last, day.toString()));
      values.put("validUntil" + row, accreditation.validUntil().toString());
      values.put("zone" + row, accreditation.zone().getId());
      accreditation.courseId().ifPresent(id -> values.put("courseId" + last, id));
      if (accreditation.assessmentRequired()) {
        values.put("assessed" + row, "true");
      }
    }
    Map<String, List<String>> lists = new HashMap<>();
    values.forEach((name, value) -> lists.put(name, List.of(value)));
    return lists;
  }

  /** As many rows as are filled, and some to spare. */
  static int shown(FormView form, String part) {
    int last =
        IntStream.range(0, MOST).filter(row -> !form.value(part + row).isBlank()).max().orElse(-1);
    return Math.min(MOST, last + 1 + SPARE);
  }
}
