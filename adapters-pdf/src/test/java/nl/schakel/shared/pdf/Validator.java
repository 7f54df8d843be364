package nl.schakel.shared.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** An independent reader of documents, for the tests of whatever makes them. */
public final class Validator {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Validator() {}

  /** What is wrong with it as a document that keeps (PDF/A-3a) and reads aloud (PDF/UA-1). */
  public static List<String> faults(byte[] pdf) {
    return Stream.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)
        .flatMap(flavour -> faults(pdf, flavour).stream())
        .toList();
  }

  private static List<String> faults(byte[] pdf, PDFAFlavour flavour) {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .map(TestAssertion::getMessage)
          .distinct()
          .toList();
    } catch (Exception unreadable) {
      throw new IllegalStateException("no document at all", unreadable);
    }
  }
}
