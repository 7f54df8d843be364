package nl.schakel.learning.web;

import java.util.List;
import java.util.function.Supplier;
import nl.schakel.access.Caller;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.usecase.EnrolInEditions;
import nl.schakel.learning.usecase.EnrolInEditions.Command;
import nl.schakel.learning.usecase.EnrolInEditions.UnknownEditions;
import nl.schakel.learning.usecase.EnrolInEditions.Who;
import nl.schakel.learning.web.EnrolmentShapes.RequestShape;
import nl.schakel.learning.web.OutcomeShapes.AnsweredShape;
import nl.schakel.shared.Language;
import nl.schakel.shared.web.Answers.Limited;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Enrols, with and without a token. */
@RestController
@RequestMapping("/api/v1/enrolments")
class EnrolmentsApi {

  private final EnrolInEditions enrolling;

  EnrolmentsApi(EnrolInEditions enrolling) {
    this.enrolling = enrolling;
  }

  @PostMapping
  @Requires(Permission.ANYONE)
  @Limited("enrolment")
  AnsweredShape enrol(@Accepts(RequestShape.class) Input input, Caller caller) {
    var editions = EnrolForm.editions("editionIds", input);
    var statement = EnrolForm.statement(input);
    Supplier<? extends Who> who = who(input, caller);
    Command command = input.orReject(() -> new Command(editions.get(), who.get(), statement.get()));
    try {
      return AnsweredShape.of(enrolling.enrol(command));
    } catch (UnknownEditions unknown) {
      refuse(input, command.editions(), unknown);
      return input.orReject(
          () -> {
            throw unknown;
          });
    }
  }

  /** Who comes with a token is known; everybody else says who takes part. */
  private static Supplier<? extends Who> who(Input input, Caller caller) {
    if (caller.actor().isPresent()) {
      input.objectIfGiven("participant").ifPresent(_ -> input.refuse("participant", "NOT_ALLOWED"));
      return EnrolForm.who(input, caller, Language.DUTCH);
    }
    return EnrolForm.participant(input.object("participant"));
  }

  private static void refuse(Input input, List<EditionId> asked, UnknownEditions unknown) {
    for (int i = 0; i < asked.size(); i++) {
      if (unknown.editions().contains(asked.get(i))) {
        input.refuseItem("editionIds", i, "UNKNOWN_EDITION");
      }
    }
  }
}
