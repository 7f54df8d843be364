package nl.schakel.measures.web;

import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.measures.usecase.ReadMeasures;
import nl.schakel.measures.usecase.ReadMunicipality;
import nl.schakel.measures.usecase.ReadMunicipality.InYear;
import nl.schakel.measures.web.MatrixShapes.YearQuery;
import nl.schakel.measures.web.MunicipalityShapes.MunicipalityShape;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.View;

/** A municipality's year, on a page and for programs. */
@Controller
@Requires(Permission.READ_MEASURES)
class MunicipalityController {

  private final ReadMunicipality reading;
  private final ReadMeasures measures;
  private final MunicipalityShowing showing;

  MunicipalityController(
      ReadMunicipality reading, ReadMeasures measures, MunicipalityShowing showing) {
    this.reading = reading;
    this.measures = measures;
    this.showing = showing;
  }

  @GetMapping(MunicipalityPage.PATH + "/{code}")
  View page(@PathVariable String code, Input input, Actor actor, Frame frame) {
    return frame.show(showing.page(find(code, input, actor), frame));
  }

  @GetMapping("/api/v1/reports/municipalities/{code}")
  @ResponseBody
  MunicipalityShape one(
      @PathVariable String code, @Accepts(YearQuery.class) Input input, Actor actor) {
    return MunicipalityShape.of(find(code, input, actor));
  }

  private InYear find(String code, Input input, Actor actor) {
    int year = ReportsController.year(input, measures);
    return reading.of(
        actor,
        MunicipalityCode.parse(code)
            .asOptional()
            .orElseThrow(() -> new NotFoundException("municipality")),
        year);
  }
}
