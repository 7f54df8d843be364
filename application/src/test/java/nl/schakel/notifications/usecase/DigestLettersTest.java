package nl.schakel.notifications.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.schakel.communities.CommunityCard;
import nl.schakel.communities.CommunityId;
import nl.schakel.exchange.DigestPost;
import nl.schakel.exchange.Digests.Line;
import nl.schakel.exchange.Digests.Part;
import nl.schakel.exchange.TalkId;
import nl.schakel.notifications.port.Letter;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Language;
import nl.schakel.shared.Slug;
import org.junit.jupiter.api.Test;

class DigestLettersTest {

  private final PostOffice office = new PostOffice();
  private final DigestPost post = office.digestPost();
  private final PersonId reader = PersonId.next();

  @Test
  void a_reader_gets_one_digest_for_a_period_and_can_end_it_with_one_click() {
    office.digest = news();
    lay(office.now);
    lay(office.now);
    List<Letter> letters = office.send();
    assertThat(letters).hasSize(1);
    assertThat(letters.getFirst().content().end().orElseThrow().getPath())
        .startsWith("/digest/unsubscribe/");

    lay(office.now.plus(Duration.ofDays(1)));
    office.pass(Duration.ofDays(1));
    assertThat(office.send()).hasSize(1);
  }

  @Test
  void nothing_new_is_no_mail() {
    lay(office.now);
    assertThat(office.send()).isEmpty();
  }

  @Test
  void who_was_forgotten_gets_no_digest() {
    office.digest = news();
    lay(office.now);
    office.forgotten.add(reader);
    assertThat(office.send()).isEmpty();
  }

  private void lay(Instant until) {
    post.lay(reader, until.minus(Duration.ofDays(7)), until);
  }

  private static List<Part> news() {
    CommunityCard card =
        new CommunityCard(CommunityId.next(), new Slug("samen"), "Samen", Language.DUTCH);
    return List.of(new Part(card, List.of(new Line(TalkId.next(), "Hoe begin je?"))));
  }
}
