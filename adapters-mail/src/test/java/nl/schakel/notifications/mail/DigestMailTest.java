package nl.schakel.notifications.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.util.Properties;
import nl.schakel.notifications.mail.MimeLetters.Packed;
import nl.schakel.shared.Language;
import org.junit.jupiter.api.Test;

class DigestMailTest {

  private final Session session = Session.getInstance(new Properties());

  @Test
  void a_digest_has_questions_with_links_and_can_be_ended_by_a_program() throws MessagingException {
    Packed mail = Letters.packer().pack(Letters.about(Letters.digest(), Language.DUTCH), session);

    assertThat(mail.message().getHeader("List-Unsubscribe", ","))
        .isEqualTo("<https://schakel.example/digest/unsubscribe/s3cret>");
    assertThat(mail.message().getHeader("List-Unsubscribe-Post", ","))
        .isEqualTo("List-Unsubscribe=One-Click");
    assertThat(mail.subject()).doesNotContain("Canary", "<b>");
    assertThat(mail.html())
        .contains("Hoe &lt;b&gt;begin&lt;/b&gt; je?", "/communities/samen/talks/")
        .contains("/digest/unsubscribe/s3cret", "/my/digest");
    assertThat(mail.text())
        .contains("- Hoe <b>begin</b> je?\nhttps://schakel.example/communities/samen/talks/");
  }
}
