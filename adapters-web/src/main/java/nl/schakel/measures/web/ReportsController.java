package nl.schakel.measures.web;

import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.chains.ChainId;
import nl.schakel.measures.usecase.ReadMeasures;
import nl.schakel.measures.usecase.ReadMeasures.Matrix;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.SpreadsheetFile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** How well chains work, on pages and in files. Figures are for whole calendar years. */
@Controller
@Requires(Permission.READ_MEASURES)
class ReportsController {

  static final int FIRST_YEAR = 2000;
  static final int LAST_YEAR = 2100;

  private final ReadMeasures reading;
  private final MatrixShowing matrix;
  private final MunicipalityShowing towns;
  private final ChainShowing chain;

  ReportsController(
      ReadMeasures reading, MatrixShowing matrix, MunicipalityShowing towns, ChainShowing chain) {
    this.reading = reading;
    this.matrix = matrix;
    this.towns = towns;
    this.chain = chain;
  }

  @GetMapping(MatrixPage.PATH)
  View all(Input input, Actor actor, Frame frame) {
    int year = year(input);
    var page = input.page();
    int number = input.orReject(page).number();
    return frame.show(
        matrix.page(reading.matrix(actor, year), towns.theirs(actor, year, frame), number, frame));
  }

  @GetMapping(MatrixPage.PATH + "/figures.csv")
  ResponseEntity<byte[]> file(Input input, Actor actor, Frame frame) {
    int year = year(input);
    Matrix all = reading.matrix(actor, year);
    return SpreadsheetFile.answer(
        "chains-" + year + ".csv", MatrixCsv.of(all, matrix.lines(all, frame), frame));
  }

  @GetMapping(MatrixPage.PATH + "/{id}")
  View one(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    return frame.show(chain.page(reading.chain(actor, new ChainId(id), year(input)), frame));
  }

  @GetMapping(MatrixPage.PATH + "/{id}/figures.csv")
  ResponseEntity<byte[]> fileOfOne(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    int year = year(input);
    return SpreadsheetFile.answer(
        "chain-" + year + ".csv",
        ChainCsv.of(chain.page(reading.chain(actor, new ChainId(id), year), frame), frame));
  }

  private int year(Input input) {
    return year(input, reading);
  }

  /** This one when none is named. */
  static int year(Input input, ReadMeasures reading) {
    var year = input.optional("year", As.integer(FIRST_YEAR, LAST_YEAR));
    return input.orReject(year).orElseGet(() -> reading.years().getFirst());
  }
}
