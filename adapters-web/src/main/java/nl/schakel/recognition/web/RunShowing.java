package nl.schakel.recognition.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.Runs;
import nl.schakel.learning.Runs.Participant;
import nl.schakel.learning.Runs.Run;
import nl.schakel.recognition.model.CompletionRule;
import nl.schakel.recognition.query.CertificateProgress;
import nl.schakel.recognition.query.LeadingBook;
import nl.schakel.recognition.query.RuleBook;
import nl.schakel.recognition.web.RunPage.DoneRow;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Component;

/** An edition of one's own organisation, with who completed it. */
@Component
class RunShowing {

  private final Runs runs;
  private final RuleBook rules;
  private final LeadingBook leading;
  private final CertificateProgress progress;
  private final Clock clock;

  RunShowing(
      Runs runs, RuleBook rules, LeadingBook leading, CertificateProgress progress, Clock clock) {
    this.clock = clock;
    this.runs = runs;
    this.rules = rules;
    this.leading = leading;
    this.progress = progress;
  }

  Run run(Actor actor, EditionId id) {
    return runs.find(id)
        .filter(run -> actor.mayFor(Permission.DELIVER_POINTS, run.organiser()))
        .orElseThrow(() -> new NotFoundException("edition"));
  }

  RunPage page(Actor actor, EditionId id, Frame frame) {
    return page(run(actor, id), frame);
  }

  RunPage page(Run run, Frame frame) {
    EditionId id = run.edition().id();
    Map<EnrolmentId, Participant> names =
        runs.participants(id).stream()
            .collect(Collectors.toMap(Participant::enrolment, Function.identity()));
    CertificateProgress.Progress made = progress.of(id);
    String address = RunController.PATH + "/" + id.value();
    return new RunPage(
        run.edition().title().in(frame.language()),
        address,
        progress.completed(id).stream()
            .filter(it -> names.containsKey(it.enrolment()))
            .map(
                it ->
                    new DoneRow(
                        Objects.requireNonNull(names.get(it.enrolment())).name().value(),
                        frame.dates().moment(it.at(), run.edition().zone())))
            .toList(),
        made.certificates(),
        made.ready(),
        Optional.of(address + "/certificates.zip").filter(_ -> made.ready() > 0),
        RuleKind.words(rule(run), frame.words()),
        "/recognition/programmes/" + run.programme().value() + "/rule",
        new FormView(RunPage.LEADING, LeadingForm.values(leading.rule(run.programme())), List.of()),
        LeadingWords.kinds(frame));
  }

  /** What is followed at any time is shown by what holds now. */
  private CompletionRule rule(Run run) {
    Optional<Instant> begin =
        run.edition().sessions().stream().map(SessionCard::start).min(Instant::compareTo);
    return rules
        .history(run.programme())
        .at(begin.orElseGet(clock::instant), begin.isPresent())
        .rule();
  }
}
