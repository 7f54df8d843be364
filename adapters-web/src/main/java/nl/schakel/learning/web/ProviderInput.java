package nl.schakel.learning.web;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.schakel.learning.Runs.Accreditation;
import nl.schakel.learning.model.Programme.Provision;
import nl.schakel.learning.model.Programme.Provision.Part;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;

/** Reads who plays which part in a programme, and which points it gives. */
record ProviderInput(Input input, Choices choices) {

  static final int HIGHEST_COST = 100_000;
  static final int LONGEST_TESTIMONIAL = 400;

  private static final int MOST_POINTS = 1000;

  Supplier<List<Provision>> provisions() {
    return all(input.objects("providers", 0, ProgrammeForm.MOST).stream().map(this::provision));
  }

  Supplier<List<Accreditation>> accreditations() {
    return all(
        input.objects("accreditations", 0, ProgrammeForm.MOST).stream().map(this::accreditation));
  }

  private Supplier<Provision> provision(Input provider) {
    var organisation = provider.required("organisationId", choices::organisation);
    var part = provider.required("part", As.oneOf(Part.class));
    var testimonial =
        provider
            .objectIfGiven("testimonial")
            .map(given -> ProgrammeInput.texts(given, LONGEST_TESTIMONIAL));
    return () -> new Provision(organisation.get(), part.get(), testimonial.map(Supplier::get));
  }

  private Supplier<Accreditation> accreditation(Input accreditation) {
    var register = accreditation.required("registerId", choices::organisation);
    var points = accreditation.required("points", As.decimal(0, MOST_POINTS));
    var from = accreditation.optional("validFrom", As.date());
    var until = accreditation.required("validUntil", As.date());
    var zone = accreditation.required("timeZone", As.timeZone());
    var course = accreditation.optional("courseId", ProviderInput::courseId);
    var assessed = accreditation.flag("assessmentRequired");
    boolean isEmpty =
        from.ifRight()
            .flatMap(day -> day)
            .filter(day -> until.ifRight().filter(end -> !end.isAfter(day)).isPresent())
            .isPresent();
    if (isEmpty) {
      accreditation.refuse("validUntil", "END_BEFORE_START");
    }
    return () ->
        new Accreditation(
            register.get(),
            points.get(),
            from.get(),
            until.get(),
            zone.get(),
            course.get(),
            assessed.get());
  }

  static Parsed<String> courseId(String typed) {
    return PlainText.line(typed, Accreditation.LONGEST_COURSE_ID);
  }

  private static <T> Supplier<List<T>> all(Stream<Supplier<T>> each) {
    List<Supplier<T>> read = each.toList();
    return () -> read.stream().map(Supplier::get).toList();
  }
}
