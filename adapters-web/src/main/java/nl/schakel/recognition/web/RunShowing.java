package nl.schakel.recognition.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.learning.EditionId;
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
import nl.schakel.shared.web.Parts.Option;
import org.springframework.stereotype.Component;

/** An edition of one's own organisation, with who completed it. */
@Component
class RunShowing {

  private final Runs runs;
  private final RuleBook rules;
  private final LeadingBook leading;
  private final CertificateProgress progress;

  RunShowing(Runs runs, RuleBook rules, LeadingBook leading, CertificateProgress progress) {
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
    Run run = run(actor, id);
    CompletionRule rule =
        rules
            .find(run.programme())
            .orElseGet(() -> CompletionRule.usual(!run.edition().sessions().isEmpty()));
    return page(run, new FormView(RunPage.TEXTS, RuleKind.values(rule).typed(), List.of()), frame);
  }

  RunPage page(Run run, FormView form, Frame frame) {
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
        form,
        Arrays.stream(RuleKind.values())
            .map(it -> Option.of(it.name(), frame.text("recognition.rule.kind." + it)))
            .toList(),
        new FormView(RunPage.LEADING, LeadingForm.values(leading.rule(run.programme())), List.of()),
        LeadingWords.kinds(frame));
  }
}
