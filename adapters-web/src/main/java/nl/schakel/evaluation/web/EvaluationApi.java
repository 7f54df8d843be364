package nl.schakel.evaluation.web;

import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.evaluation.usecase.ReadEvaluations;
import nl.schakel.evaluation.usecase.ReadEvaluations.Results;
import nl.schakel.evaluation.web.EvaluationShapes.EvaluationShape;
import nl.schakel.learning.EditionId;
import nl.schakel.shared.NotFoundException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What those who attended thought, for programs of trainers and coordinators. */
@RestController
@RequestMapping("/api/v1/editions/{id}/evaluation")
@Requires(Permission.READ_EVALUATIONS)
class EvaluationApi {

  private final ReadEvaluations reading;

  EvaluationApi(ReadEvaluations reading) {
    this.reading = reading;
  }

  @GetMapping
  EvaluationShape read(@PathVariable UUID id, Actor actor) {
    Results results = reading.edition(actor, new EditionId(id));
    return results
        .figures()
        .map(figures -> EvaluationShape.of(results, figures))
        .orElseThrow(() -> new NotFoundException("evaluation"));
  }
}
