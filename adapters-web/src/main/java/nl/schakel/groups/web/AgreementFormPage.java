package nl.schakel.groups.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.schakel.groups.model.Terms.Inviter;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Option;
import nl.schakel.shared.web.Parts.Progress;
import nl.schakel.shared.web.Parts.Step;

/**
 * Where terms are laid down: one part after another when they are new, all at once later.
 *
 * @param part which one is asked; {@link #ALL} when the agreement is there already
 * @param address where it is sent
 */
record AgreementFormPage(
    FormView form,
    int part,
    String address,
    List<Option> providers,
    List<Option> contacts,
    List<Option> grants) {

  static final String TEXTS = "groups.agreement.form";
  static final int ALL = 0;
  static final int LAST = 3;
  static final int ROWS = 4;

  private static final List<List<String>> FIELDS =
      List.of(
          List.of("provider", "municipality", "contact", "from", "until"),
          Stream.of(0, 1, 2, 3)
              .flatMap(row -> Stream.of("groups." + row + ".language", "groups." + row + ".many"))
              .toList(),
          List.of("places", "grants", "inviter"));

  AgreementFormPage {
    providers = List.copyOf(providers);
    contacts = List.copyOf(contacts);
    grants = List.copyOf(grants);
  }

  /** What was typed in the parts before this one, to be sent again. */
  record Hidden(String name, String value) {}

  AgreementFormPage with(FormView typed) {
    return new AgreementFormPage(typed, part, address, providers, contacts, grants);
  }

  AgreementFormPage at(int other, FormView typed) {
    return new AgreementFormPage(typed, other, address, providers, contacts, grants);
  }

  boolean asks(int other) {
    return part == ALL || part == other;
  }

  boolean isNew() {
    return part != ALL;
  }

  List<Hidden> hidden() {
    return part == ALL
        ? List.of()
        : FIELDS.stream()
            .limit(part - 1L)
            .flatMap(Collection::stream)
            .flatMap(name -> form.values(name).stream().map(value -> new Hidden(name, value)))
            .toList();
  }

  int rows() {
    int used = 0;
    while (!form.values("groups." + used + ".language").isEmpty()) {
      used++;
    }
    return Math.max(ROWS, used);
  }

  List<Step> steps(Frame frame) {
    return Stream.of(1, 2, LAST)
        .map(
            each ->
                new Step(
                    frame.text(TEXTS + ".part." + each),
                    each < part
                        ? Progress.DONE
                        : each == part ? Progress.CURRENT : Progress.COMING))
        .toList();
  }

  List<Option> languages(Frame frame) {
    return GroupNames.languages(frame, List.of());
  }

  List<Option> inviters(Frame frame) {
    return Arrays.stream(Inviter.values())
        .map(it -> Option.of(it.name(), frame.text("groups.inviter." + it.name())))
        .toList();
  }
}
