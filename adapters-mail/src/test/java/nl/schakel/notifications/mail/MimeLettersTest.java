package nl.schakel.notifications.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.schakel.notifications.mail.MimeLetters.Packed;
import nl.schakel.notifications.port.ACard;
import nl.schakel.notifications.port.Letter;
import nl.schakel.notifications.port.Letter.Content;
import nl.schakel.shared.Language;
import nl.schakel.shared.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MimeLettersTest {

  private static final Pattern BUTTON = Pattern.compile("class=\"button\"");

  private final MimeLetters letters = Letters.packer();
  private final Session session = Session.getInstance(new Properties());

  @ParameterizedTest
  @MethodSource("everyKindInEveryLanguage")
  void every_mail_says_first_what_happened_then_offers_one_thing_to_do(
      Content content, Language language) throws Exception {
    Packed mail = letters.pack(Letters.about(content, language), session);
    String outcome = mail.text().lines().findFirst().orElseThrow();
    assertThat(outcome).isNotBlank();
    assertThat(mail.html()).contains(">" + escaped(outcome) + "</p>");
    assertThat(mail.html().indexOf(escaped(outcome), mail.html().indexOf("<body")))
        .isLessThan(mail.html().indexOf("class=\"button\""));
    assertThat(BUTTON.matcher(mail.html()).results()).hasSize(1);
    assertThat(mail.text()).containsOnlyOnce("https://schakel.example/my/link/secret");
    assertThat(mail.html())
        .contains("lang=\"" + language.tag() + "\"")
        .contains(language.equals(Language.ARABIC) ? "dir=\"rtl\"" : "dir=\"ltr\"");
  }

  @ParameterizedTest
  @MethodSource("everyKindInEveryLanguage")
  void no_subject_names_a_sensitive_topic(Content content, Language language) throws Exception {
    assertThat(letters.pack(Letters.about(content, language), session).subject())
        .isNotBlank()
        .doesNotContain(ACard.SENSITIVE)
        .doesNotContain("الزواج");
  }

  @ParameterizedTest
  @MethodSource("everyKindInEveryLanguage")
  void text_and_html_tell_the_same(Content content, Language language) throws Exception {
    Packed mail = letters.pack(Letters.about(content, language), session);
    String words = mail.html().replaceAll("(?s)<head>.*</head>", "").replaceAll("<[^>]*>", " ");
    assertThat(mail.text().lines().map(line -> line.replaceFirst("^(- |-- ?$)", "")))
        .filteredOn(line -> !line.isBlank() && !line.startsWith("https://"))
        .allSatisfy(line -> assertThat(words).contains(escaped(line.replaceFirst(":$", ""))));
  }

  @Test
  void travels_as_alternatives_with_an_appointment_beside_them() throws Exception {
    MimeMessage mail = roundTrip(Letters.everyKind().getFirst(), "Nachtegaal", 0);
    MimeMultipart mixed = (MimeMultipart) mail.getContent();
    MimeMultipart alternatives = (MimeMultipart) mixed.getBodyPart(0).getContent();
    assertThat(mixed.getContentType()).startsWith("multipart/mixed");
    assertThat(alternatives.getContentType()).startsWith("multipart/alternative");
    assertThat(alternatives.getBodyPart(0).getContentType())
        .isEqualToIgnoringCase("text/plain; charset=UTF-8");
    assertThat(alternatives.getBodyPart(1).getContentType())
        .isEqualToIgnoringCase("text/html; charset=UTF-8");
    assertThat(mixed.getBodyPart(1).getContentType())
        .startsWith("text/calendar; charset=UTF-8; method=REQUEST");
    assertThat(mixed.getBodyPart(1).getFileName()).isEqualTo("schakel.example-1.ics");
    assertThat(
            new String(
                mixed.getBodyPart(1).getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualTo("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
  }

  @Test
  void keeps_its_message_id_and_says_when_it_may_be_a_repeat() throws Exception {
    Content content = Letters.everyKind().getFirst();
    MimeMessage first = roundTrip(content, "Nachtegaal", 0);
    MimeMessage again = roundTrip(content, "Nachtegaal", 2);
    assertThat(first.getMessageID()).isEqualTo("<0199-canary@schakel.example>");
    assertThat(again.getMessageID()).isEqualTo(first.getMessageID());
    assertThat(first.getHeader(MimeLetters.REPEAT)).isNull();
    assertThat(again.getHeader(MimeLetters.REPEAT)).containsExactly("2");
  }

  @Test
  void a_name_cannot_add_a_header() throws Exception {
    MimeMessage mail =
        roundTrip(Letters.everyKind().getFirst(), "Eve\r\nBcc: all@demo.example\r\n\r\n<b>hi", 0);
    assertThat(mail.getHeader("Bcc")).isNull();
    assertThat(mail.getAllRecipients())
        .extracting(address -> ((InternetAddress) address).getAddress())
        .containsExactly("canary.nachtegaal@demo.example");
  }

  @Test
  void names_and_subjects_arrive_in_any_script() throws Exception {
    Letter letter =
        Letters.letter(Letters.everyKind().getFirst(), Language.ARABIC, "ليلى حدّاد", 0);
    MimeMessage mail = reread(letters.pack(letter, session).message());
    assertThat(((InternetAddress) mail.getRecipients(RecipientType.TO)[0]).getPersonal())
        .isEqualTo("ليلى حدّاد");
    assertThat(mail.getSubject()).contains("تدريب");
    assertThat(mail.getHeader("Subject", null)).matches("\\p{ASCII}+");
  }

  static Stream<Arguments> everyKindInEveryLanguage() {
    return Texts.LANGUAGES.stream()
        .flatMap(
            language ->
                Letters.everyKind().stream().map(content -> Arguments.of(content, language)));
  }

  private MimeMessage roundTrip(Content content, String name, int repeats) throws Exception {
    Letter letter = Letters.letter(content, Language.DUTCH, name, repeats);
    return reread(letters.pack(letter, session).message());
  }

  private MimeMessage reread(MimeMessage mail) throws Exception {
    ByteArrayOutputStream raw = new ByteArrayOutputStream();
    mail.writeTo(raw);
    return new MimeMessage(session, new ByteArrayInputStream(raw.toByteArray()));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
