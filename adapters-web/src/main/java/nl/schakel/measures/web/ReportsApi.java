package nl.schakel.measures.web;

import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.chains.ChainId;
import nl.schakel.measures.usecase.ReadMeasures;
import nl.schakel.measures.web.MatrixShapes.MatrixShape;
import nl.schakel.measures.web.ReportShapes.ChainReportShape;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
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
  MatrixShape all(@RequestParam Optional<Integer> year, Actor actor) {
    return MatrixShape.of(reading.matrix(actor, year.orElseGet(() -> reading.years().getFirst())));
  }

  @GetMapping("/{id}")
  ChainReportShape one(@PathVariable UUID id, @RequestParam Optional<Integer> year, Actor actor) {
    return ChainReportShape.of(
        reading.chain(actor, new ChainId(id), year.orElseGet(() -> reading.years().getFirst())));
  }
}
