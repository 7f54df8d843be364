package nl.schakel.newsletters.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.schakel.newsletters.NewsletterCards.IssueCard;
import nl.schakel.newsletters.NewsletterCards.Item;
import nl.schakel.newsletters.NewsletterId;
import nl.schakel.newsletters.SubscriptionId;
import nl.schakel.partners.TopicCode;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssueTest {

  private static final LocalizedText WORDS = LocalizedText.dutch("Nieuws");

  @ParameterizedTest
  @CsvSource({
    "<script>alert(1)</script>, HTML_NOT_ALLOWED",
    "hallo <img src=x onerror=alert(1)>, HTML_NOT_ALLOWED",
    "[klik](javascript:alert(1)), UNSAFE_LINK",
    "[klik](JaVaScRiPt :alert(1)), UNSAFE_LINK",
    "[klik](data:text/html;base64), UNSAFE_LINK",
    "![plaatje](https://elders.example/pixel.gif), PICTURE_NOT_ALLOWED"
  })
  void what_could_harm_or_follow_a_reader_is_refused(String typed, String code) {
    assertThat(Issue.markdown(typed)).isEqualTo(Parsed.invalid(code));
  }

  @Test
  void words_of_every_script_and_signs_of_sums_are_fine() {
    String typed =
        "Data: 3 december, 5 < 6\n\n- مجموعة الآباء\n- ትግርኛ\n- <https://schakel.example>";
    assertThat(Issue.markdown(typed)).isEqualTo(Parsed.valid(typed));
  }

  @Test
  void who_chose_topics_reads_those_and_what_is_for_everybody() {
    Item stress = item("/a", Set.of(TopicCode.of("stress")));
    Item debts = item("/b", Set.of(TopicCode.of("debts")));
    Item all = item("/c", Set.of());
    IssueCard issue =
        new IssueCard(
            NewsletterId.next(), new Slug("x"), false, WORDS, WORDS, List.of(stress, debts, all));

    assertThat(issue.itemsFor(Set.of(TopicCode.of("stress")))).containsExactly(stress, all);
    assertThat(issue.itemsFor(Set.of())).containsExactly(stress, debts, all);
  }

  @Test
  void sending_goes_on_where_it_was_after_a_pause() {
    Issue issue = new Issue(new Slug("x"), WORDS, WORDS, List.of());
    SubscriptionId last = SubscriptionId.next();
    var resumed = Newsletter.draft(issue).send(3, Instant.EPOCH).laid(2, last).pause().resume();
    assertThat(resumed.course().last()).contains(last);
    assertThat(resumed.course().laid()).isEqualTo(2);
  }

  private static Item item(String address, Set<TopicCode> topics) {
    return new Item("PROGRAMME", topics, WORDS, WORDS, address);
  }
}
