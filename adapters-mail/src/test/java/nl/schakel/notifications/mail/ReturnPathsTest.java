package nl.schakel.notifications.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schakel.notifications.MailId;
import nl.schakel.shared.Language;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.BindException;

class ReturnPathsTest {

  @Test
  void a_way_back_leads_to_its_mail_whatever_letters_it_is_written_in() {
    for (MailId mail :
        new MailId[] {
          Bounces.MAIL, new MailId(new UUID(0, 0)), new MailId(new UUID(-1, -1)), MailId.next()
        }) {
      String path = Bounces.pathOf(mail);
      assertThat(path.indexOf('@')).isLessThanOrEqualTo(64);
      assertThat(named("<" + path + ">")).contains(mail);
      assertThat(named("\"x\" <" + path.toUpperCase(Locale.ROOT) + ">, b@c.example"))
          .contains(mail);
    }
  }

  @Test
  void what_was_not_signed_here_leads_nowhere() {
    byte[] other = "a key that somebody else has, no".getBytes(StandardCharsets.US_ASCII);
    String forged = new ReturnToken(() -> other).of(Bounces.MAIL);
    assertThat(named("bounces+" + forged + "@schakel.example")).isEmpty();
    String path = Bounces.pathOf(Bounces.MAIL);
    assertThat(named(path.replace("schakel.example", "other.example"))).isEmpty();
    assertThat(named(path.replace("bounces+", "bounces+v"))).isEmpty();
    assertThat(named("bounces+" + "v".repeat(42) + "@schakel.example")).isEmpty();
    assertThat(named("bounces@schakel.example")).isEmpty();
    assertThat(named("")).isEmpty();
  }

  @Test
  void says_nothing_of_the_reader_and_is_there_only_where_somebody_looks() {
    var letter = Letters.about(Letters.everyKind().getFirst(), Language.DUTCH);
    assertThat(Bounces.NONE.of(letter)).isEmpty();
    assertThat(Bounces.PATHS.of(letter)).as("a Message-ID that is no id of a mail").isEmpty();
    assertThat(Bounces.pathOf(Bounces.MAIL)).matches("bounces\\+[0-9a-v]{42}@schakel\\.example");
  }

  @ParameterizedTest
  @ValueSource(strings = {"address", "host", "username", "password"})
  void half_a_mailbox_is_refused_at_the_start(String missing) {
    Map<String, String> whole =
        Map.of(
            "schakel.mail.bounces.address", "bounces@schakel.example",
            "schakel.mail.bounces.host", "imap.example",
            "schakel.mail.bounces.username", "bounces",
            "schakel.mail.bounces.password", "secret");
    assertThat(Bounces.bound(whole).isSetUp()).isTrue();
    assertThat(Bounces.bound(whole).toString()).doesNotContain("secret");
    var half = new HashMap<>(whole);
    half.put("schakel.mail.bounces." + missing, "");
    assertRefused(() -> Bounces.bound(half), "belong together");
    half.putAll(whole);
    half.put("schakel.mail.bounces.address", "a-name-that-is-much-too-long@schakel.example");
    assertRefused(() -> Bounces.bound(half), "at most 21 characters");
  }

  private static void assertRefused(ThrowingCallable start, String why) {
    assertThatExceptionOfType(BindException.class)
        .isThrownBy(start)
        .havingRootCause()
        .withMessageContaining(why);
  }

  private static Optional<MailId> named(String line) {
    return Bounces.PATHS.named(Stream.of(line));
  }
}
