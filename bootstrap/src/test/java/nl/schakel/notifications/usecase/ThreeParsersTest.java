package nl.schakel.notifications.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.schakel.notifications.port.Letterhead;
import nl.schakel.notifications.usecase.CalendarEntry.State;
import nl.schakel.notifications.usecase.CalendarText.Method;
import nl.schakel.shared.EmailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * Three programs that share no code read our calendars the same, and as we meant them: ical4j,
 * biweekly, and ical.js in Node, by which calendars in a browser read.
 */
class ThreeParsersTest {

  private static final Letterhead LETTERHEAD =
      new Letterhead(
          URI.create("https://schakel.example"),
          "Schakel; vorming, \"en meer\"",
          new EmailAddress("vorming@schakel.example"));
  private static final Instant STAMP = Instant.parse("2026-11-21T09:00:00Z");
  private static final String DUTCH =
      "Stress en coping; thema 1, \"de eerste keer\" \\ één ruimte – " + "héél lang ".repeat(20);
  private static final String ARABIC =
      "التعرّف على الضغط النفسي، الجلسة الأولى؛ " + "كلمات طويلة ".repeat(20);

  /** The clock goes forward on 28 March 2027 and back on 31 October 2027. */
  private static final List<String> AROUND_THE_CHANGES =
      List.of(
          "2027-03-27T10:00",
          "2027-03-28T01:30",
          "2027-03-28T10:00",
          "2027-10-30T10:00",
          "2027-10-31T10:00",
          "2027-12-31T23:30");

  @TempDir Path directory;

  @Test
  void all_three_understand_what_we_meant() throws Exception {
    List<CalendarText> calendars = calendars();
    List<String> texts =
        calendars.stream().map(calendar -> calendar.write(LETTERHEAD, STAMP)).toList();
    List<List<Understood>> meant = calendars.stream().map(ThreeParsersTest::meant).toList();
    List<List<Understood>> byIcal4j = new ArrayList<>();
    for (String text : texts) {
      byIcal4j.add(Understood.byIcal4j(text));
    }
    assertThat(byIcal4j).as("ical4j").isEqualTo(meant);
    assertThat(texts.stream().map(Understood::byBiweekly).toList()).as("biweekly").isEqualTo(meant);
    assertThat(byIcalJs(texts)).as("ical.js").isEqualTo(meant);
  }

  @Test
  void no_line_is_longer_than_seventy_five_octets_and_no_letter_is_cut() {
    String text =
        new CalendarText(Method.PUBLISH, Optional.of(ARABIC), feed()).write(LETTERHEAD, STAMP);
    assertThat(text.split("\r\n"))
        .allSatisfy(
            line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    assertThat(text).doesNotContain("\uFFFD");
  }

  /** An invitation, its update, its end, and the feed with everything. */
  private static List<CalendarText> calendars() {
    String first = AROUND_THE_CHANGES.getFirst();
    return List.of(
        CalendarText.of(Method.REQUEST, entry("a", 0, first, DUTCH, State.CONFIRMED)),
        CalendarText.of(Method.REQUEST, entry("a", 1, "2027-03-28T10:00", DUTCH, State.CONFIRMED)),
        CalendarText.of(Method.REQUEST, entry("b", 0, first, ARABIC, State.CONFIRMED)),
        CalendarText.of(Method.CANCEL, entry("a", 2, "2027-03-28T10:00", DUTCH, State.CANCELLED)),
        new CalendarText(Method.PUBLISH, Optional.of("Schakel, vorming"), feed()));
  }

  private static List<CalendarEntry> feed() {
    List<CalendarEntry> all = new ArrayList<>();
    for (int each = 0; each < AROUND_THE_CHANGES.size(); each++) {
      String words = each % 2 == 0 ? DUTCH : ARABIC;
      State state = each == 3 ? State.CANCELLED : State.CONFIRMED;
      all.add(entry("feed-" + each, each, AROUND_THE_CHANGES.get(each), words, state));
    }
    return all;
  }

  private static CalendarEntry entry(
      String uid, int sequence, String start, String words, State state) {
    ZoneId zone = ZoneId.of("Europe/Brussels");
    Instant begin = LocalDateTime.parse(start).atZone(zone).toInstant();
    return new CalendarEntry(
        uid + "@schakel.example",
        sequence,
        begin,
        begin.plusSeconds(7_200),
        zone,
        words.strip(),
        "Regel één\nregel twee: https://schakel.example/my/enrolments",
        "Stadhuis, Grote Markt 1; zaal \"B\"",
        Optional.of(URI.create("https://schakel.example/join/1")),
        new EmailAddress("deelnemer@voorbeeld.example"),
        state,
        true);
  }

  private static List<Understood> meant(CalendarText calendar) {
    return calendar.entries().stream()
        .map(CalendarEntry.class::cast)
        .map(
            entry ->
                new Understood(
                    calendar.method().name(),
                    entry.uid(),
                    entry.sequence(),
                    entry.start(),
                    entry.end(),
                    entry.summary(),
                    entry.description(),
                    entry.location(),
                    entry.state().name(),
                    LETTERHEAD.mailbox().value(),
                    entry.participant().value()))
        .toList();
  }

  /** Node builds our pages, so it is there wherever this is tested. */
  private List<List<Understood>> byIcalJs(List<String> texts) throws Exception {
    JsonMapper json = new JsonMapper();
    extract("ical.mjs");
    Path script = extract("read-calendars.mjs");
    Path calendars =
        Files.writeString(directory.resolve("calendars.json"), json.writeValueAsString(texts));
    Path answer = directory.resolve("answer.json");
    Process node =
        new ProcessBuilder("node", script.toString(), calendars.toString())
            .redirectOutput(answer.toFile())
            .redirectError(directory.resolve("error").toFile())
            .start();
    assertThat(node.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(node.exitValue()).as(Files.readString(directory.resolve("error"))).isZero();
    return Arrays.stream(json.readValue(answer.toFile(), Understood[][].class))
        .map(List::of)
        .toList();
  }

  private Path extract(String name) throws IOException {
    try (InputStream file = ThreeParsersTest.class.getResourceAsStream("/" + name)) {
      Files.copy(Objects.requireNonNull(file, "build adapters-web first"), directory.resolve(name));
    }
    return directory.resolve(name);
  }
}
