package nl.schakel.evaluation.web;

import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.evaluation.usecase.ReadEvaluations;
import nl.schakel.evaluation.usecase.ReadEvaluations.Summary;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.SpreadsheetFile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** What those who attended thought of a programme, all editions together. */
@Controller
@RequestMapping("/planning/programmes/{id}/evaluation")
@Requires(Permission.KEEP_EVALUATIONS)
class ProgrammeEvaluationController {

  private final ReadEvaluations reading;

  ProgrammeEvaluationController(ReadEvaluations reading) {
    this.reading = reading;
  }

  static String address(ProgrammeId programme) {
    return "/planning/programmes/" + programme.value() + "/evaluation";
  }

  @GetMapping
  View show(@PathVariable UUID id, Actor actor, Frame frame) {
    Summary summary = reading.programme(actor, new ProgrammeId(id));
    return frame.show(
        new ProgrammeEvaluationPage(
            address(summary.programme()),
            summary.title().in(frame.language()),
            EvaluationPage.answered(summary.figures(), frame),
            ScoredLine.all(summary.figures(), frame),
            summary.editions().stream().map(each -> EditionLine.of(each, frame)).toList()));
  }

  @GetMapping("/figures.csv")
  ResponseEntity<byte[]> file(@PathVariable UUID id, Actor actor, Frame frame) {
    Summary summary = reading.programme(actor, new ProgrammeId(id));
    return SpreadsheetFile.answer(
        "evaluation-" + id + ".csv", FiguresCsv.of(summary.figures(), frame));
  }
}
