package nl.schakel.rosters.web;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.people.PersonCard;
import nl.schakel.people.PersonId;
import nl.schakel.places.WorkingDays;
import nl.schakel.rosters.model.Plan;
import nl.schakel.rosters.model.Plan.Verdict;
import nl.schakel.rosters.usecase.PlanAgreement.Sheet;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Fact;
import org.springframework.stereotype.Component;

/** Shows one search for a plan. */
@Component
class PlanShowing {

  private final RosterNames names;
  private final Clock clock;

  PlanShowing(RosterNames names, Clock clock) {
    this.names = names;
    this.clock = clock;
  }

  PlanPage page(Sheet job, Frame frame) {
    Optional<Plan> plan = job.plan();
    Map<PersonId, PersonCard> cards =
        names.people(
            Stream.concat(
                    Stream.of(job.order().by()),
                    plan.stream()
                        .flatMap(it -> it.lines().stream())
                        .flatMap(
                            it -> Stream.concat(it.trainer().stream(), it.keyPerson().stream())))
                .collect(Collectors.toUnmodifiableSet()));
    PlanWords words = new PlanWords(job.order().wishes(), cards, frame);
    return new PlanPage(
        frame.text("rosters.plan.title"),
        PlansController.PATH + job.order().id().value(),
        PlansController.AGREEMENTS + job.order().agreement().value() + "/plans",
        job.state(),
        PlanWords.status(job.state(), frame),
        facts(job, cards, frame),
        spent(job),
        job.order().wishes().seconds(),
        job.isStopping(),
        job.best().map(it -> verdict(it, frame)).orElse(List.of()),
        words.remark(job),
        plan.stream().flatMap(it -> it.lines().stream()).map(words::row).toList());
  }

  private static List<Fact> facts(Sheet job, Map<PersonId, PersonCard> cards, Frame frame) {
    return List.of(
        new Fact(frame.text("rosters.plan.by"), RosterNames.person(job.order().by(), cards)),
        new Fact(
            frame.text("rosters.plan.at"),
            frame.dates().moment(job.order().at(), WorkingDays.ZONE)));
  }

  private long spent(Sheet job) {
    return job.begun()
        .map(it -> Duration.between(it, clock.instant()).toSeconds())
        .map(it -> Math.min(it, job.order().wishes().seconds()))
        .orElse(0L);
  }

  private static List<String> verdict(Verdict verdict, Frame frame) {
    return List.of(
        frame.text("rosters.verdict.clashes", "count", verdict.clashes()),
        frame.text("rosters.verdict.missing", "count", verdict.missing()),
        frame.text("rosters.verdict.uneven", "points", verdict.uneven()));
  }
}
