package nl.schakel.library.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import nl.schakel.shared.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfObjectsTest {

  private static final String USUAL = "/Type /ObjStm /N 2 /First 8 /Filter /FlateDecode";
  private static final String HARMLESS = "1 0 2 18 <</Type/Catalog>> <</Title(Kaarten)>>";
  private static final String ACTIVE = "1 0 2 9 <</Kids[]>> <</S/JavaScript/JS(app.alert(1))>>";

  @Test
  void objects_that_are_packed_are_looked_into() {
    assertThat(kind(USUAL, deflated(HARMLESS))).isEqualTo("PDF");
    assertThat(kind(USUAL, deflated(ACTIVE))).isEqualTo("ACTIVE_FILE");
    assertThat(kind(USUAL, deflated("1 0 <</S/Java#53cript/J#53(app.alert(1))>>")))
        .isEqualTo("ACTIVE_FILE");
    assertThat(kind("/Type/ObjStm/N 1/First 4", bytes(ACTIVE))).isEqualTo("ACTIVE_FILE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/Type/Obj#53tm/N 1/First 4/Filter/FlateDecode",
        "/Type 9 0 R/N 1/First 4/Filter[/FlateDecode]/DecodeParms<</Predictor 1>>",
        "/Filter[ /FlateDecode ]/First 4/N 1",
        "/Filter/FlateDecode/Length 3/Type/ObjStm"
      })
  void neither_other_names_nor_another_order_hide_them(String dictionary) {
    assertThat(kind(dictionary, deflated(ACTIVE))).isEqualTo("ACTIVE_FILE");
  }

  @Test
  void a_remark_between_the_dictionary_and_the_stream_hides_nothing() {
    byte[] file =
        joined(
            bytes("%PDF-1.7\n1 0 obj <<" + USUAL + ">> % kijk\nstream\r"),
            deflated(ACTIVE),
            bytes("\nendstream endobj\n%%EOF\n"));
    assertThat(kind(file)).isEqualTo("ACTIVE_FILE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/Type/ObjStm/N 1/First 4/Filter[/ASCIIHexDecode/FlateDecode]",
        "/Type/ObjStm/N 1/First 4/Filter[/FlateDecode/FlateDecode]",
        "/Type/ObjStm/N 1/First 4/Filter/LZWDecode",
        "/Type/ObjStm/N 1/First 4/Filter 7 0 R",
        "/Type/ObjStm/N 1/First 4/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 4>>"
      })
  void what_is_packed_otherwise_could_be_anything(String dictionary) {
    assertThat(kind(dictionary, deflated(HARMLESS))).isEqualTo("BROKEN_FILE");
  }

  @Test
  void half_of_it_is_broken_and_a_bomb_is_not_unpacked() {
    byte[] whole = deflated(ACTIVE.repeat(50));
    assertThat(kind(USUAL, Arrays.copyOf(whole, whole.length / 2))).isEqualTo("BROKEN_FILE");
    assertThat(kind(USUAL, bytes("geen zlib"))).isEqualTo("BROKEN_FILE");
    assertThat(kind(USUAL, deflated(" ".repeat(21 * 1_024 * 1_024)))).isEqualTo("FILE_TOO_LARGE");
  }

  @Test
  void a_picture_with_letters_is_not_looked_into() {
    assertThat(kind("/Subtype/Image/Filter/DCTDecode", bytes("x/JS x"))).isEqualTo("PDF");
    assertThat(kind("/Length 40/Filter/FlateDecode", deflated("BT (/JS) Tj ET"))).isEqualTo("PDF");
  }

  private static String kind(String dictionary, byte[] stream) {
    return kind(
        joined(
            bytes("%PDF-1.7\n1 0 obj\n<<" + dictionary + ">>\nstream\r\n"),
            stream,
            bytes("\r\nendstream\nendobj\nstartxref\n9\n%%EOF\n")));
  }

  private static String kind(byte[] file) {
    return switch (SentFile.parse(file)) {
      case Parsed.Valid<SentFile>(var sent) -> sent.kind().name();
      case Parsed.Invalid<SentFile>(var code) -> code;
    };
  }

  private static byte[] deflated(String text) {
    try (Deflater deflater = new Deflater()) {
      deflater.setInput(bytes(text));
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] buffer = new byte[4_096];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    }
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
