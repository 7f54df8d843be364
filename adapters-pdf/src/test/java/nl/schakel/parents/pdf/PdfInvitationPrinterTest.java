package nl.schakel.parents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.groups.GroupSeries.Gathering;
import nl.schakel.groups.MeetingId;
import nl.schakel.handouts.HandoutTopic;
import nl.schakel.parents.model.Alias;
import nl.schakel.parents.model.ComeCode;
import nl.schakel.parents.port.InvitationPrinter.Batch;
import nl.schakel.parents.port.InvitationPrinter.Letter;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.text.Documents;
import nl.schakel.shared.text.Documents.Booklet;
import nl.schakel.shared.text.Sheet;
import nl.schakel.shared.text.Sheet.Fact;
import nl.schakel.shared.text.Sheet.Facts;
import nl.schakel.shared.text.Sheet.InLanguage;
import nl.schakel.shared.text.Sheet.QrCode;
import nl.schakel.shared.text.Texts;
import nl.schakel.shared.text.Texts.Missing;
import org.junit.jupiter.api.Test;

class PdfInvitationPrinterTest {

  private static final Instant START = Instant.parse("2027-02-02T09:00:00Z");

  private final KeptBooklet kept = new KeptBooklet();
  private final PdfInvitationPrinter printer =
      new PdfInvitationPrinter(
          kept,
          Texts.onClassPath(Missing.FAILS),
          Clock.fixed(START, ZoneOffset.UTC),
          URI.create("https://schakel.example/"));

  private static Batch batch(String language) {
    Random random = new Random(3);
    return new Batch(
        new Language(language),
        LocalizedText.dutch("VluchtelingenWerk"),
        Optional.of("020 123 45 67"),
        new Gathering(
            MeetingId.next(),
            START,
            START.plusSeconds(7200),
            ZoneId.of("Europe/Amsterdam"),
            "Buurthuis De Brug",
            HandoutTopic.SCHOOL,
            true,
            Set.of()),
        Stream.of("أمينة", "Basma")
            .map(
                name ->
                    new Letter(
                        new Alias(name),
                        new Language(language),
                        ComeCode.random(random),
                        "geheim-" + name))
            .toList());
  }

  private Sheet first(String language) {
    printer.print(batch(language));
    return kept.sheets.getFirst();
  }

  @Test
  void each_parent_has_a_sheet_with_an_address_that_names_nobody() {
    first("ar");
    assertThat(kept.sheets).hasSize(2);
    assertThat(addresses(kept.sheets.getLast()))
        .containsExactly("https://schakel.example/come/geheim-Basma");
    assertThat(facts(kept.sheets.getFirst())).anyMatch(fact -> fact.matches(".*[0-9A-Z]{4}-.{4}"));
  }

  @Test
  void it_is_in_the_language_of_the_group_with_dutch_for_who_helps() {
    Sheet arabic = first("ar");
    assertThat(arabic.language()).isEqualTo(Language.ARABIC);
    assertThat(facts(arabic)).anyMatch(fact -> fact.contains("الثلاثاء"));
    assertThat(dutch(arabic)).anyMatch(fact -> fact.contains("dinsdag 2 februari 2027"));
    assertThat(dutch(first("nl"))).isEmpty();
  }

  @Test
  void a_language_that_is_missing_is_read_in_english() {
    assertThat(first("ti").language()).isEqualTo(Language.ENGLISH);
    assertThat(dutch(first("ti"))).isNotEmpty();
  }

  private static List<String> addresses(Sheet sheet) {
    return sheet.blocks().stream()
        .filter(QrCode.class::isInstance)
        .map(block -> ((QrCode) block).address())
        .toList();
  }

  private static List<String> facts(Sheet sheet) {
    return facts(sheet.blocks());
  }

  private static List<String> dutch(Sheet sheet) {
    return sheet.blocks().stream()
        .filter(InLanguage.class::isInstance)
        .flatMap(block -> facts(((InLanguage) block).blocks()).stream())
        .toList();
  }

  private static List<String> facts(List<Sheet.Block> blocks) {
    return blocks.stream()
        .filter(Facts.class::isInstance)
        .flatMap(block -> ((Facts) block).facts().stream())
        .map(Fact::value)
        .toList();
  }

  /** Remembers what was to be drawn. */
  private static final class KeptBooklet implements Documents {

    private List<Sheet> sheets = List.of();

    @Override
    public byte[] pdf(Booklet booklet) {
      sheets = booklet.sheets();
      return new byte[0];
    }
  }
}
