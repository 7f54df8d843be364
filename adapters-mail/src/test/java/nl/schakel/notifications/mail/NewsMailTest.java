package nl.schakel.notifications.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import nl.schakel.newsletters.NewsletterCards.Item;
import nl.schakel.notifications.mail.MimeLetters.Packed;
import nl.schakel.notifications.port.Letter;
import nl.schakel.notifications.port.Letter.Addressee;
import nl.schakel.notifications.port.NewsletterContent;
import nl.schakel.notifications.port.NewsletterContent.News;
import nl.schakel.notifications.port.NewsletterContent.Words;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewsMailTest {

  private static final URI END =
      URI.create("https://schakel.example/newsletter/unsubscribe/s3cret");

  private final MimeLetters packer = Letters.packer();
  private final Session session = Session.getInstance(new Properties());

  @Test
  void a_program_can_end_it_and_nothing_in_it_looks_at_the_reader() throws MessagingException {
    Packed mail = pack(news("Lees [alles](/programmes) of **niets**.", Language.DUTCH));

    assertThat(mail.message().getHeader("List-Unsubscribe", ",")).isEqualTo("<" + END + ">");
    assertThat(mail.message().getHeader("List-Unsubscribe-Post", ","))
        .isEqualTo("List-Unsubscribe=One-Click");
    assertThat(mail.message().getAllRecipients()[0]).hasToString("lezer@wijkteam.example");
    assertThat(mail.html())
        .doesNotContain("<img", "<script", "\uE000")
        .contains("href=\"https://schakel.example/programmes\"", END.toString());
    assertThat(mail.text())
        .contains("https://schakel.example/programmes/stress", END.toString(), "/preferences/mine")
        .doesNotContain("\uE000", "**");
  }

  @Test
  void every_reader_has_links_of_their_own_in_what_is_drawn_once() throws MessagingException {
    News first = news("Hallo", Language.DUTCH);
    pack(first);
    URI other = URI.create("https://schakel.example/newsletter/unsubscribe/0ther");
    Packed mail = pack(new News(first.words(), Optional.of(other)));
    assertThat(mail.html()).contains("0ther").doesNotContain("s3cret");
  }

  @Test
  void who_reads_arabic_reads_from_the_right_and_what_is_in_dutch_from_the_left()
      throws MessagingException {
    assertThat(pack(news("Hallo", Language.ARABIC)).html())
        .contains("<html lang=\"ar\" dir=\"rtl\">", "lang=\"nl\" dir=\"ltr\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[klik](javascript:alert(1))",
        "[klik](data:text/html;base64,PHN)",
        "<img src=x onerror=alert(1)>",
        "![](https://elders.example/pixel.gif)",
        "<https://schakel.example\" onmouseover=\"alert(1)>"
      })
  void whatever_was_kept_only_harmless_elements_come_out(String text) throws MessagingException {
    assertThat(pack(news(text, Language.DUTCH)).html())
        .doesNotContain(
            "<img", "href=\"javascript", "href=\"data", " onerror=alert", "onmouseover=\"");
  }

  @Test
  void who_is_asked_and_who_is_known_get_words_in_every_language() throws MessagingException {
    for (Language language :
        List.of(Language.DUTCH, Language.ENGLISH, Language.FRENCH, Language.ARABIC)) {
      for (NewsletterContent content :
          List.of(new NewsletterContent.Asked(Letters.SOON), new NewsletterContent.Subscribed())) {
        Packed mail = packer.pack(Letters.about(content, language), session);
        assertThat(mail.subject()).doesNotContain("notifications.");
        assertThat(mail.message().getHeader("List-Unsubscribe")).isNull();
      }
    }
  }

  private Packed pack(News news) throws MessagingException {
    Letter letter =
        new Letter(
            "0199@schakel.example",
            0,
            new Addressee(
                new PersonName(""),
                new EmailAddress("lezer@wijkteam.example"),
                news.words().language()),
            URI.create("https://schakel.example/newsletter/preferences/mine"),
            news,
            List.of());
    return packer.pack(letter, session);
  }

  private static News news(String text, Language language) {
    Item item =
        new Item(
            "PROGRAMME",
            Set.of(),
            LocalizedText.dutch("Stress en coping"),
            LocalizedText.dutch("Wat spanning doet"),
            "/programmes/stress");
    Words words =
        new Words(
            language,
            LocalizedText.dutch("Nieuws"),
            LocalizedText.dutch(text),
            List.of(item),
            URI.create("https://schakel.example/newsletter/2026-11-23"));
    return new News(words, Optional.of(END));
  }
}
