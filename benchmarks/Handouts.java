import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.shared.Language;
import nl.schakel.shared.text.Documents;
import nl.schakel.shared.text.Documents.Booklet;
import nl.schakel.shared.text.Sheet;
import nl.schakel.shared.text.Sheet.Heading;
import nl.schakel.shared.text.Sheet.Items;
import nl.schakel.shared.text.Sheet.Paragraph;
import nl.schakel.shared.text.Sheet.Shape;

/** Prints five hand-outs with Dutch behind each for fourteen parents, and tells how long it takes. */
class Handouts {

  private static final int TIMES = 8;

  public static void main(String[] arguments) throws Exception {
    var constructor =
        Class.forName("nl.schakel.shared.pdf.PdfDocuments").getDeclaredConstructors()[0];
    constructor.setAccessible(true);
    Documents documents = (Documents) constructor.newInstance();
    for (int time = 1; time <= TIMES; time++) {
      long before = System.nanoTime();
      int bytes = documents.pdf(series(14)).length;
      System.out.printf(
          "series %d: %d ms, %d KiB%n",
          time, (System.nanoTime() - before) / 1_000_000, bytes / 1024);
    }
  }

  private static Booklet series(int parents) {
    List<Sheet> once =
        Collections.nCopies(5, "x").stream()
            .flatMap(
                _ ->
                    Stream.of(
                        sheet("ar", "لا تحتاج إلى أن تفعل كل شيء وحدك في بلديتك"),
                        sheet("nl", "Je hoeft het niet alleen te doen in je gemeente")))
            .toList();
    List<Sheet> all =
        Collections.nCopies(parents, once).stream().flatMap(List::stream).toList();
    return new Booklet(Language.DUTCH, "Hand-outs", "Schakel", all);
  }

  private static Sheet sheet(String language, String words) {
    return new Sheet(
        new Language(language),
        words,
        "Schakel",
        Optional.empty(),
        Optional.empty(),
        Shape.PORTRAIT,
        List.of(
            new Paragraph((words + ". ").repeat(3)),
            new Heading(words),
            new Items(Collections.nCopies(4, words + ".")),
            new Heading(words),
            new Paragraph((words + ". ").repeat(3))));
  }
}
