package nl.schakel.library.usecase;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.schakel.library.model.FileKind;
import nl.schakel.library.model.SentFile;

/** Two small files of the demo, made here letter by letter. */
final class DemoFile {

  private static final List<String> CARDS =
      List.of(
          "Een gewoonte van thuis",
          "Een gerecht dat troost",
          "Een lied",
          "Iemand die er altijd was",
          "Iets wat ik leerde van mijn oma",
          "Een woord dat alleen wij gebruiken",
          "Een plek waar ik aan denk",
          "Iets wat ik zelf bedacht",
          "Wat mij moed gaf",
          "Wat ik wil bewaren",
          "Wat ik anders doe",
          "Wat ik doorgeef");
  private static final String STEPS =
      """
      Een genogram maken dat over kracht vertelt

      1. Wie hoort er vandaag bij?
      2. Teken drie generaties; zet bij iedereen een ding dat diegene goed kon.
      3. Markeer met een kleur wat is doorgegeven.
      4. Vraag wat de tekening nog niet vertelt. "Niet nu" is een goed antwoord.
      5. Het gezin neemt het vel mee.
      """;

  private DemoFile() {}

  static SentFile of(FileKind kind) {
    byte[] content =
        switch (kind) {
          case PDF -> cards();
          case DOCX, PPTX, ODT, TEXT -> STEPS.getBytes(StandardCharsets.UTF_8);
        };
    return SentFile.parse(content).asOptional().orElseThrow();
  }

  /** One page of an A4 with twelve cards, as the standard (ISO 32000) has it. */
  private static byte[] cards() {
    StringBuilder page = new StringBuilder("0.11 0.3 0.36 RG\n");
    for (int card = 0; card < CARDS.size(); card++) {
      int x = 40 + card % 2 * 265;
      int y = 700 - card / 2 * 128;
      page.append("%d %d 250 112 re S\n".formatted(x, y));
      page.append("BT /F1 13 Tf %d %d Td (%s) Tj ET\n".formatted(x + 14, y + 52, CARDS.get(card)));
    }
    List<String> objects =
        List.of(
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                + "/Resources<</Font<</F1 5 0 R>>>>>>",
            "<</Length " + page.length() + ">>\nstream\n" + page + "endstream",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
    return written(objects).getBytes(StandardCharsets.US_ASCII);
  }

  private static String written(List<String> objects) {
    StringBuilder file = new StringBuilder("%PDF-1.4\n");
    StringBuilder places = new StringBuilder("0000000000 65535 f \n");
    for (int number = 1; number <= objects.size(); number++) {
      places.append("%010d 00000 n \n".formatted(file.length()));
      file.append(number).append(" 0 obj\n").append(objects.get(number - 1)).append("\nendobj\n");
    }
    int start = file.length();
    int size = objects.size() + 1;
    return file.append("xref\n0 ").append(size).append('\n').append(places)
        + "trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n".formatted(size, start);
  }
}
