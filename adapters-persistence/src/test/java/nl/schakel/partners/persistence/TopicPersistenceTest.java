package nl.schakel.partners.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.schakel.partners.TopicCard;
import nl.schakel.partners.TopicCard.Sensitivity;
import nl.schakel.partners.TopicCode;
import nl.schakel.partners.Topics;
import nl.schakel.partners.model.Topic;
import nl.schakel.partners.port.TopicRegister;
import nl.schakel.partners.query.TopicBook;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.persistence.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
class TopicPersistenceTest {

  private static final List<Language> READ =
      List.of(Language.DUTCH, Language.ENGLISH, Language.FRENCH, Language.ARABIC);

  @Autowired Topics topics;
  @Autowired TopicRegister register;
  @Autowired TopicBook book;

  @Test
  void the_first_topics_are_there_in_four_languages_in_order_of_their_dutch_labels() {
    List<TopicCard> all = topics.all();
    assertThat(all).allSatisfy(card -> assertThat(card.label().texts()).containsKeys(array()));
    assertThat(all)
        .extracting(card -> card.label().in(Language.DUTCH))
        .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER)
        .contains("Gezinshereniging", "Huwelijksdwang en achterlating");
  }

  @Test
  void a_topic_that_can_hurt_is_marked() {
    assertThat(topics.all())
        .filteredOn(card -> card.sensitivity() == Sensitivity.SPECIAL)
        .extracting(TopicCard::code)
        .contains(TopicCode.of("forced-marriage"), TopicCode.of("trauma"))
        .doesNotContain(TopicCode.of("peer-supervision"));
  }

  @Test
  @Transactional
  void a_topic_keeps_what_it_was_called_and_where_it_belongs() {
    TopicCode code = TopicCode.of("peer-supervision");
    Topic topic = register.find(code).orElseThrow();
    LocalizedText label = LocalizedText.dutch("Samen leren");
    Topic renamed =
        topic
            .renamed(label, "Zo zeggen collega’s het.", LocalDate.of(2027, 2, 1))
            .placed(Sensitivity.NORMAL, Set.of(TopicCode.of("trauma")));
    register.save(renamed);
    Topic kept = register.find(code).orElseThrow();
    assertThat(kept.labels()).isEqualTo(renamed.labels());
    assertThat(kept.broader()).containsExactly(TopicCode.of("trauma"));
    assertThat(book.topic(code).orElseThrow().earlier().getFirst().until())
        .contains(LocalDate.of(2027, 2, 1));
    assertThatThrownBy(() -> register.save(renamed)).isInstanceOf(StaleChangeException.class);
  }

  private static Language[] array() {
    return READ.toArray(Language[]::new);
  }
}
