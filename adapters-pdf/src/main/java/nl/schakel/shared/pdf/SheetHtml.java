package nl.schakel.shared.pdf;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import nl.schakel.shared.Language;
import nl.schakel.shared.text.Direction;
import nl.schakel.shared.text.Documents.Booklet;
import nl.schakel.shared.text.Sheet;
import nl.schakel.shared.text.Sheet.QrCode;
import nl.schakel.shared.text.Sheet.Table;

/** Sheets as HTML that is XML as well. */
class SheetHtml {

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, SheetHtml.class.getClassLoader(), "nl.schakel");

  String of(Booklet booklet) {
    StringOutput drawn = new StringOutput();
    templates.render("shared/pdf/Drawing.jte", Map.of("booklet", booklet), drawn);
    return drawn.toString();
  }

  static String direction(Language language) {
    return Direction.of(language);
  }

  /** The renderer draws cells from left to right, whatever the direction of the text. */
  static <T> List<T> inDrawingOrder(Sheet sheet, List<T> cells) {
    return Direction.isRightToLeft(sheet.language()) ? cells.reversed() : cells;
  }

  static boolean isAboutTheRow(Sheet sheet, Table table, int drawn) {
    return drawn == (Direction.isRightToLeft(sheet.language()) ? table.columns().size() - 1 : 0);
  }

  static String picture(QrCode code) {
    return QrPicture.of(code.address()).asAddress();
  }
}
