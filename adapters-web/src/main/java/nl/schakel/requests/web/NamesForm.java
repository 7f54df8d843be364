package nl.schakel.requests.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.RefusalReason;
import nl.schakel.learning.TailorMade.Colleague;
import nl.schakel.requests.usecase.NameColleagues;
import nl.schakel.requests.usecase.NameColleagues.Outcome;
import nl.schakel.requests.web.OwnRequests.Owner;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.PersonName;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Where an organisation says who comes. */
@Component
class NamesForm {

  private static final int MOST = 20;
  private static final int LONGEST = 120;

  private final OwnRequests own;
  private final NameColleagues naming;

  NamesForm(OwnRequests own, NameColleagues naming) {
    this.own = own;
    this.naming = naming;
  }

  View name(Owner owner, Input input, Frame frame) {
    MyRequestPage page = own.page(owner, frame);
    FormView typed = new FormView(MyRequestPage.NAMES, input.typed(), List.of());
    var read = colleagues(input, page.request().organisation(), frame.language());
    return switch (input.outcome(read)) {
      case Rejected<List<Colleague>>(var errors) ->
          frame.refuse(page.withNames(typed.withErrors(errors)));
      case Accepted<List<Colleague>>(var all) -> name(owner, all, page, typed, frame);
    };
  }

  View takeBack(Owner owner, UUID enrolment, Frame frame) {
    return switch (naming.takeBack(owner.contact(), owner.request(), new EnrolmentId(enrolment))) {
      case Outcome.Done _ -> frame.seeOther(owner.base(), "requests.notice.takenBack");
      case Outcome.NotNow _, Outcome.TooMany _, Outcome.Refused _ ->
          frame.seeOther(owner.base(), "requests.notice.notNow");
    };
  }

  private View name(
      Owner owner, List<Colleague> all, MyRequestPage page, FormView typed, Frame frame) {
    return switch (naming.name(owner.contact(), owner.request(), all)) {
      case Outcome.Done _ -> frame.seeOther(owner.base(), "requests.notice.named");
      case Outcome.NotNow _ -> frame.seeOther(owner.base(), "requests.notice.notNow");
      case Outcome.TooMany(int left) ->
          frame.refuse(
              page.withNames(
                  typed.withErrors(
                      List.of(
                          new FieldError(
                              "/people/0/name", "TOO_MANY_NAMES", Map.of("left", left))))));
      case Outcome.Refused(var reasons) ->
          frame.refuse(own.page(owner, frame).withNames(typed.withErrors(errors(reasons))));
    };
  }

  private static List<FieldError> errors(Map<Integer, RefusalReason> reasons) {
    return reasons.entrySet().stream()
        .map(each -> FieldError.of("/people/" + each.getKey() + "/email", each.getValue().name()))
        .toList();
  }

  /** A row that was left empty is nobody. */
  static Supplier<List<Colleague>> colleagues(Input input, String organisation, Language language) {
    List<Supplier<Colleague>> all = new ArrayList<>();
    for (Input row : input.objects("people", 1, MOST)) {
      var name = row.required("name", PersonName::parse);
      var email = row.required("email", EmailAddress::parse);
      var jobTitle = row.optional("jobTitle", typed -> PlainText.line(typed, LONGEST));
      all.add(() -> new Colleague(name.get(), email.get(), language, organisation, jobTitle.get()));
    }
    if (all.isEmpty() && ScheduleForm.isTyped(input)) {
      input.refuse("people.0.name", "REQUIRED");
    }
    return () -> all.stream().map(Supplier::get).toList();
  }
}
