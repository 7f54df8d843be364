package nl.schakel.shared.pdf;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.schakel.shared.text.Direction;
import nl.schakel.shared.text.Documents;
import org.springframework.stereotype.Component;

/** Draws sheets as HTML and that as PDF. */
@Component
class PdfDocuments implements Documents {

  private static final int MOST_PIECES = 64 * 1024;

  private final SheetHtml html = new SheetHtml();
  private final List<Letters> letters = Letters.all();
  private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  PdfDocuments() {
    // It logs what it draws, and what it draws is about people.
    XRLog.setLoggingEnabled(false);
  }

  @Override
  public byte[] pdf(Booklet booklet) {
    ByteArrayOutputStream drawn = new ByteArrayOutputStream(MOST_PIECES);
    PdfRendererBuilder renderer = new PdfRendererBuilder();
    renderer.usePdfUaAccessibility(true);
    renderer.usePdfAConformance(PdfAConformance.PDFA_3_A);
    renderer.useColorProfile(colours);
    letters.forEach(each -> use(renderer, each));
    renderer.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
    renderer.useUnicodeBidiReorderer(new PersianLetters(new ICUBidiReorderer()));
    renderer.defaultTextDirection(
        Direction.isRightToLeft(booklet.language()) ? TextDirection.RTL : TextDirection.LTR);
    renderer.withProducer("Schakel");
    renderer.withHtmlContent(html.of(booklet), null);
    renderer.toStream(drawn);
    return run(renderer, drawn);
  }

  private static void use(PdfRendererBuilder renderer, Letters letters) {
    renderer.useFont(
        () -> new ByteArrayInputStream(letters.file()),
        letters.family(),
        letters.weight(),
        FontStyle.NORMAL,
        true);
  }

  private static byte[] run(PdfRendererBuilder renderer, ByteArrayOutputStream drawn) {
    try {
      renderer.run();
      return drawn.toByteArray();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
