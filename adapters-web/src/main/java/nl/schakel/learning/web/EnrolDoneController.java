package nl.schakel.learning.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.schakel.access.Caller;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.learning.EnrolmentCards;
import nl.schakel.learning.query.MyEnrolments;
import nl.schakel.learning.query.MyEnrolments.MyEnrolment;
import nl.schakel.learning.web.EnrolAnswers.Told;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Says what came of an enrolment form, and what happens next. */
@Controller
@Requires(Permission.ANYONE)
class EnrolDoneController {

  private final EnrolAnswers answers;
  private final MyEnrolments enrolments;
  private final EnrolmentCards cards;
  private final Clock clock;

  EnrolDoneController(
      EnrolAnswers answers, MyEnrolments enrolments, EnrolmentCards cards, Clock clock) {
    this.answers = answers;
    this.enrolments = enrolments;
    this.cards = cards;
    this.clock = clock;
  }

  @GetMapping("/enrol/done/{token}")
  View done(
      @PathVariable String token,
      @RequestParam Optional<List<String>> told,
      Caller caller,
      Frame frame) {
    List<MyEnrolment> begun = enrolments.of(answers.submission(token));
    List<Told> others = answers.told(told.orElse(List.of()));
    var editions = cards.editions(others.stream().map(Told::edition).toList());
    return frame.show(
        EnrolDonePage.of(begun, others, editions, caller.actor().isPresent(), clock.instant()));
  }
}
