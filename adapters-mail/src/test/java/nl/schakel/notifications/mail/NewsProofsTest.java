package nl.schakel.notifications.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.schakel.newsletters.NewsletterCards.IssueCard;
import nl.schakel.newsletters.NewsletterCards.Item;
import nl.schakel.newsletters.NewsletterId;
import nl.schakel.newsletters.NewsletterPost.Proof;
import nl.schakel.partners.TopicCode;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;
import nl.schakel.shared.text.Texts;
import org.junit.jupiter.api.Test;

class NewsProofsTest {

  private static final IssueCard ISSUE =
      new IssueCard(
          NewsletterId.next(),
          new Slug("2026-11-23"),
          false,
          LocalizedText.dutch("Nieuws"),
          LocalizedText.dutch("Hallo **allemaal**."),
          List.of(
              item("PROGRAMME", "Stress", "stress"),
              item("LIBRARY", "Praatplaat", "debts"),
              item("PROGRAMME", "Schulden", "debts"),
              item("BOARD_GAME", "Nog zonder naam", "debts")));

  private final NewsProofs proofs =
      new NewsProofs(
          new NewsMail(Texts.onClassPath(Texts.Missing.FAILS), Letters.LETTERHEAD, Letters.CLOCK),
          Letters.LETTERHEAD);

  @Test
  void what_is_new_stands_together_under_the_name_of_its_kind_in_every_language() {
    for (Language language : Texts.LANGUAGES) {
      Proof proof = proofs.draw(ISSUE, language, Set.of());
      assertThat(proof.html()).contains("<html lang=\"" + language.tag() + "\"");
      assertThat(proof.html().split("<h2")).hasSize(4);
    }
    String text = proofs.draw(ISSUE, Language.DUTCH, Set.of()).text();
    assertThat(text.lines())
        .containsSubsequence(
            "Programma’s", "Stress", "Schulden", "Bibliotheek", "Praatplaat", "Nieuw");
  }

  @Test
  void who_chose_topics_is_shown_no_others() {
    Proof proof = proofs.draw(ISSUE, Language.ENGLISH, Set.of(TopicCode.of("stress")));
    assertThat(proof.html()).contains("Stress").doesNotContain("Schulden", "Praatplaat");
    assertThat(proof.text()).contains("Programmes").doesNotContain("Library");
  }

  @Test
  void links_do_nothing_in_a_frame_and_none_of_them_is_a_readers_own() {
    Proof proof = proofs.draw(ISSUE, Language.FRENCH, Set.of());
    assertThat(proof.html())
        .contains("<base target=\"_blank\">")
        .doesNotContain("\uE000", "/unsubscribe", "/preferences", "<img", "<script");
    assertThat(proof.subject()).isEqualTo("Nieuws");
  }

  private static Item item(String kind, String title, String topic) {
    return new Item(
        kind,
        Set.of(TopicCode.of(topic)),
        LocalizedText.dutch(title),
        LocalizedText.dutch("Kort gezegd"),
        "/programmes/x");
  }
}
