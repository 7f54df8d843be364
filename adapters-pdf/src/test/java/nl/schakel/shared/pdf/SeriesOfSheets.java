package nl.schakel.shared.pdf;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.shared.Language;
import nl.schakel.shared.text.Documents.Booklet;
import nl.schakel.shared.text.Sheet;
import nl.schakel.shared.text.Sheet.Heading;
import nl.schakel.shared.text.Sheet.InLanguage;
import nl.schakel.shared.text.Sheet.Items;
import nl.schakel.shared.text.Sheet.Paragraph;
import nl.schakel.shared.text.Sheet.Shape;

/** Five pages of words in five scripts, each followed by the same in Dutch. */
final class SeriesOfSheets {

  static final int SHEETS = 10;

  private SeriesOfSheets() {}

  static Booklet booklet(int copies) {
    List<Sheet> all = Collections.nCopies(copies, sheets()).stream().flatMap(List::stream).toList();
    return new Booklet(Language.DUTCH, "Hand-outs", "Schakel", all);
  }

  private static List<Sheet> sheets() {
    return Stream.of(
            sheet("ar", "مرحبا بكم في الاجتماع"),
            sheet("fa", "سلام به همه پدر و مادرها"),
            sheet("ti", "ሰላም ንኹሉኹም ወለዲ።"),
            sheet("uk", "Привіт усім батькам"),
            sheet("tr", "Şükran ve güç, iyi günler"))
        .flatMap(own -> Stream.of(own, sheet("nl", "Welkom op de bijeenkomst")))
        .toList();
  }

  private static Sheet sheet(String language, String words) {
    return new Sheet(
        new Language(language),
        words,
        "Schakel",
        Optional.empty(),
        Optional.of(words),
        Shape.PORTRAIT,
        List.of(
            new Paragraph((words + ". ").repeat(6)),
            new Heading(words),
            new Items(Collections.nCopies(4, words + " (112).")),
            new InLanguage(
                Language.DUTCH,
                List.of(new Heading("Buurtteam"), new Paragraph("Straatweg 1\n1234 AB Stad"))),
            new Paragraph((words + ". ").repeat(4))));
  }
}
