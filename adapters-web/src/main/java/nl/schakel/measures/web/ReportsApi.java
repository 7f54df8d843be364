package nl.schakel.measures.web;

import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.chains.ChainId;
import nl.schakel.measures.usecase.ReadMeasures;
import nl.schakel.measures.web.MatrixShapes.MatrixShape;
import nl.schakel.measures.web.MatrixShapes.YearQuery;
import nl.schakel.measures.web.ReportShapes.ChainReportShape;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How well chains work, for programs: the same that pages show, and nothing that they do not. */
@RestController
@RequestMapping("/api/v1/reports/chains")
@Requires(Permission.READ_MEASURES)
class ReportsApi {

  private final ReadMeasures reading;

  ReportsApi(ReadMeasures reading) {
    this.reading = reading;
  }

  @GetMapping
  MatrixShape all(@Accepts(YearQuery.class) Input input, Actor actor) {
    return MatrixShape.of(reading.matrix(actor, year(input)), reading.asOf());
  }

  @GetMapping("/{id}")
  ChainReportShape one(@PathVariable UUID id, @Accepts(YearQuery.class) Input input, Actor actor) {
    return ChainReportShape.of(reading.chain(actor, new ChainId(id), year(input)), reading.asOf());
  }

  private int year(Input input) {
    return ReportsController.year(input, reading);
  }
}
