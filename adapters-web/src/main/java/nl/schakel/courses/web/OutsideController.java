package nl.schakel.courses.web;

import java.util.Set;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.LinkTokens.Purpose;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.courses.model.OutsideCourse;
import nl.schakel.courses.query.OutsideReading;
import nl.schakel.courses.usecase.StudyCourse.Learner;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.Runs;
import nl.schakel.learning.Runs.Run;
import nl.schakel.people.PersonId;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Said;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** To a course of elsewhere: who is admitted is led there, with a reference and no name. */
@Controller
class OutsideController {

  private static final String OWN = "/my/enrolments/{enrolment}/outside";
  private static final String LINKED = "/my/link/{token}/{enrolment}/outside";

  private final Runs runs;
  private final OutsideReading courses;
  private final LinkTokens links;

  OutsideController(Runs runs, OutsideReading courses, LinkTokens links) {
    this.runs = runs;
    this.courses = courses;
    this.links = links;
  }

  @Requires(Permission.SIGNED_IN)
  @GetMapping(OWN)
  View look(@PathVariable UUID enrolment, Actor actor, Frame frame) {
    return look(new Learner(actor.person(), new EnrolmentId(enrolment)), frame);
  }

  @Requires(Permission.SIGNED_IN)
  @GetMapping(OWN + "/start")
  View start(@PathVariable UUID enrolment, Actor actor) {
    return start(new Learner(actor.person(), new EnrolmentId(enrolment)));
  }

  @Requires(Permission.ANYONE)
  @GetMapping(LINKED)
  View look(@PathVariable String token, @PathVariable UUID enrolment, Frame frame) {
    return look(learner(token, enrolment), frame);
  }

  @Requires(Permission.ANYONE)
  @GetMapping(LINKED + "/start")
  View start(@PathVariable String token, @PathVariable UUID enrolment) {
    return start(learner(token, enrolment));
  }

  private View look(Learner learner, Frame frame) {
    Run run = run(learner);
    return frame.show(
        new OutsidePage(
            Said.of(run.edition().title(), frame.language()),
            course(run).addressFor(learner.enrolment()).getHost(),
            frame.path(),
            !courses.through(Set.of(learner.enrolment())).isEmpty()));
  }

  private View start(Learner learner) {
    return new ToOutside(course(run(learner)).addressFor(learner.enrolment()));
  }

  private Run run(Learner learner) {
    return runs.participant(learner.enrolment())
        .filter(found -> found.person().equals(learner.person()))
        .flatMap(found -> runs.find(found.edition()))
        .orElseThrow(() -> new NotFoundException("course"));
  }

  private OutsideCourse course(Run run) {
    return courses.find(run.programme()).orElseThrow(() -> new NotFoundException("course"));
  }

  private Learner learner(String token, UUID enrolment) {
    PersonId person =
        links
            .resolve(Purpose.ENROLMENT, token)
            .map(PersonId::new)
            .orElseThrow(() -> new NotFoundException("link"));
    return new Learner(person, new EnrolmentId(enrolment));
  }
}
