package nl.schakel.shared.text;

import java.util.List;
import nl.schakel.shared.Language;

/** Makes documents to keep or to print. */
public interface Documents {

  /**
   * A PDF that reads well aloud (PDF/UA-1) and can be read in a hundred years (PDF/A-3a), with
   * everything it needs inside it. It costs some thirty milliseconds: nothing to do in a loop while
   * a row is locked.
   */
  default byte[] pdf(Sheet sheet) {
    return pdf(new Booklet(sheet.language(), sheet.title(), sheet.author(), List.of(sheet)));
  }

  /** The same of sheets that are printed together. */
  byte[] pdf(Booklet booklet);

  /**
   * Sheets in one document. Each begins on a page of its own, and keeps its language and direction;
   * all lie as the first one does. When there are several the pages have no numbers, because
   * whoever gets one sheet gets none of the others.
   *
   * @param language in which the title is
   */
  record Booklet(Language language, String title, String author, List<Sheet> sheets) {

    public Booklet {
      sheets = List.copyOf(sheets);
      if (sheets.isEmpty()) {
        throw new IllegalArgumentException("a booklet has at least one sheet");
      }
    }
  }
}
