package nl.schakel.evaluation.web;

import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.evaluation.EvaluationEvent.Verdict;
import nl.schakel.evaluation.usecase.ReadEvaluations;
import nl.schakel.evaluation.usecase.ReadEvaluations.Heading;
import nl.schakel.evaluation.usecase.ScreenRemarks;
import nl.schakel.learning.EditionId;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Pages;
import nl.schakel.shared.web.SpreadsheetFile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** What those who attended thought of each edition. */
@Controller
@Requires(Permission.READ_EVALUATIONS)
class EvaluationsController {

  static final String PATH = "/evaluations";

  private final ReadEvaluations reading;
  private final ScreenRemarks screening;

  EvaluationsController(ReadEvaluations reading, ScreenRemarks screening) {
    this.reading = reading;
    this.screening = screening;
  }

  @GetMapping(PATH)
  View list(Input input, Actor actor, Frame frame) {
    var wanted = input.page();
    Page<Heading> page = reading.list(actor, input.orReject(wanted));
    return frame.show(
        new EvaluationsPage(
            page.items().stream().map(each -> EditionLine.of(each, frame)).toList(),
            Pages.numbered(
                page.number(), page.totalPages(), number -> PATH + "?pageNumber=" + number)));
  }

  @GetMapping(PATH + "/{id}")
  View edition(@PathVariable UUID id, Actor actor, Frame frame) {
    return frame.show(EvaluationPage.of(reading.edition(actor, new EditionId(id)), frame));
  }

  @GetMapping(PATH + "/{id}/figures.csv")
  ResponseEntity<byte[]> file(@PathVariable UUID id, Actor actor, Frame frame) {
    return reading
        .edition(actor, new EditionId(id))
        .figures()
        .map(figures -> FiguresCsv.of(figures, frame))
        .map(csv -> SpreadsheetFile.answer("evaluation-" + id + ".csv", csv))
        .orElseThrow(() -> new NotFoundException("figures"));
  }

  @PostMapping(PATH + "/{id}/remarks/{remark}")
  @Requires(Permission.KEEP_EVALUATIONS)
  View screen(
      @PathVariable UUID id, @PathVariable UUID remark, Input input, Actor actor, Frame frame) {
    var verdict = input.required("verdict", As.oneOf(Verdict.class));
    screening.screen(actor, new EditionId(id), remark, input.orReject(verdict));
    return frame.seeOther(
        PATH + "/" + id,
        switch (verdict.get()) {
          case RELEASED -> "evaluation.notice.released";
          case WITHHELD -> "evaluation.notice.withheld";
        });
  }
}
