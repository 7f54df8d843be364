package nl.schakel.library.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.schakel.library.FileId;
import nl.schakel.shared.Language;
import nl.schakel.shared.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentFileTest {

  private static final String TYPES = "[Content_Types].xml";

  @Test
  void a_file_is_known_by_what_is_in_it() {
    assertThat(kind(bytes("%PDF-1.4\n1 0 obj\n%%EOF\n"))).isEqualTo("PDF");
    assertThat(kind(bytes("Gewoon tekst, met één accent."))).isEqualTo("TEXT");
    assertThat(kind(packed(TYPES, "x", "word/document.xml", "x"))).isEqualTo("DOCX");
    assertThat(kind(packed(TYPES, "x", "ppt/presentation.xml", "x"))).isEqualTo("PPTX");
    assertThat(kind(packed("mimetype", FileKind.ODT.mediaType(), "content.xml", "x")))
        .isEqualTo("ODT");
  }

  @Test
  void nothing_and_half_a_file_are_told_of() {
    assertThat(kind(new byte[0])).isEqualTo("EMPTY_FILE");
    assertThat(kind(bytes("%PDF-1.4\n1 0 obj"))).isEqualTo("BROKEN_FILE");
    byte[] whole = packed(TYPES, "x".repeat(5_000), "word/document.xml", "y");
    assertThat(kind(Arrays.copyOf(whole, 50))).isEqualTo("BROKEN_FILE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MZ\u0090\u0000program",
        "\u007fELF\u0002\u0001",
        "<html><script>alert(1)</script>",
        "\uFEFF<svg onload='alert(1)'/>",
        "#!/bin/sh\nrm -rf",
        "tekst en dan <script>x</script>",
        "GIF89a\u0001\u0000"
      })
  void what_lies_about_what_it_is_gets_nowhere(String content) {
    assertThat(kind(bytes(content))).isEqualTo("UNKNOWN_FILE_KIND");
  }

  @Test
  void what_runs_by_itself_is_refused() {
    assertThat(kind(bytes("%PDF-1.4\n<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>\n%%EOF")))
        .isEqualTo("ACTIVE_FILE");
    assertThat(kind(packed(TYPES, "x", "word/document.xml", "x", "word/vbaProject.bin", "x")))
        .isEqualTo("ACTIVE_FILE");
    assertThat(kind(packed(TYPES, "x", "word/document.xml", "x", "../../evil", "x")))
        .isEqualTo("ACTIVE_FILE");
    assertThat(kind(packed("a.txt", "x"))).isEqualTo("UNKNOWN_FILE_KIND");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<</S/J#61vaScript/J#53(app.alert(1))>>",
        "<</Names<</EmbeddedFiles 3 0 R>>>>",
        "<<>> stream\nplaatje\nendstream <</S/Launch>> <<>>stream\nplaatje\nendstream",
        "<<>> %>> a\n% b\r\n stream\nplaatje\nendstream <</S/Launch>>",
        "<<>>% geen stream\nx stream\n<</S/Launch>>"
      })
  void a_pdf_does_not_hide_what_runs_by_itself(String inside) {
    assertThat(kind(bytes("%PDF-1.4\n" + inside + "\n%%EOF"))).isEqualTo("ACTIVE_FILE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", ">\n", " % x >> y\n%\r", "\0\t "})
  void letters_that_stand_in_a_picture_by_chance_do_nothing(String between) {
    String file = "%PDF-1.4\n1 0 obj <<>>" + between + "stream\r\nx/JS x\r\nendstream\n%%EOF";
    assertThat(kind(bytes(file))).isEqualTo("PDF");
  }

  /** With a pattern that tried every ending anew this took minutes. */
  @Test
  @Timeout(20)
  void who_writes_five_megabytes_of_endings_keeps_nobody_busy() {
    assertThat(kind(bytes("%PDF-1.4\n" + ">>%\n".repeat(1_250_000) + "\n%%EOF"))).isEqualTo("PDF");
  }

  @Test
  void a_small_file_that_becomes_a_huge_one_is_not_unpacked() {
    assertThat(kind(packed(TYPES, "x", "word/document.xml", "\0".repeat(101 * 1_024 * 1_024))))
        .isEqualTo("FILE_TOO_LARGE");
  }

  @Test
  void a_file_is_saved_under_a_name_without_tricks() {
    assertThat(saved("../../etc/passwd")).isEqualTo("etc-passwd.pdf");
    assertThat(saved("Kaarten \"om\" uit te knippen\r\n"))
        .isEqualTo("kaarten-om-uit-te-knippen.pdf");
    assertThat(saved("بطاقات")).isEqualTo("bestand.pdf");
  }

  private static String saved(String title) {
    return new Attachment(FileId.next(), title, FileKind.PDF, 1, Language.DUTCH).fileName();
  }

  private static String kind(byte[] sent) {
    return switch (SentFile.parse(sent)) {
      case Parsed.Valid<SentFile>(var file) -> file.kind().name();
      case Parsed.Invalid<SentFile>(var code) -> code;
    };
  }

  private static byte[] packed(String... namesAndContents) {
    try (ByteArrayOutputStream file = new ByteArrayOutputStream();
        ZipOutputStream zip = new ZipOutputStream(file)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndContents[i]));
        zip.write(bytes(namesAndContents[i + 1]));
      }
      zip.finish();
      return file.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
