package nl.schakel.learning.persistence;

import static nl.schakel.learning.persistence.Offered.programme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.schakel.learning.model.Programme.Format;
import nl.schakel.learning.query.Catalogue;
import nl.schakel.learning.query.Catalogue.Card;
import nl.schakel.learning.query.Catalogue.Dated;
import nl.schakel.learning.query.Catalogue.Filter;
import nl.schakel.learning.query.Catalogue.Term;
import nl.schakel.learning.query.Catalogue.Wish;
import nl.schakel.partners.TopicCode;
import nl.schakel.shared.Language;
import nl.schakel.shared.persistence.DatabaseTest;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class JdbcCatalogueTest {

  private static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");
  private static final Instant SOON = NOW.plus(Duration.ofDays(7));
  private static final Instant LATER = NOW.plus(Duration.ofDays(30));
  private static final Instant PAST = NOW.minus(Duration.ofDays(30));

  @Autowired Catalogue catalogue;
  @Autowired JdbcClient jdbc;

  private Offered offered;

  @BeforeEach
  void an_empty_catalogue() {
    jdbc.sql("truncate learning.programme cascade").update();
    offered = new Offered(jdbc);
  }

  @Test
  void the_next_date_comes_first_then_any_time_then_no_date_yet() {
    offered.add(programme("no-date"));
    offered.openEnded(offered.add(programme("any-time")));
    offered.edition(offered.add(programme("later")), "OPEN", LATER);
    UUID soon = offered.add(programme("soon"));
    offered.edition(soon, "OPEN", LATER);
    offered.edition(soon, "CONFIRMED", SOON);

    assertThat(slugs(find(Wish.EVERYTHING)))
        .containsExactly("soon", "later", "any-time", "no-date");
    assertThat(find(Wish.EVERYTHING).items().getFirst().next())
        .hasValueSatisfying(run -> assertThat(run.begins()).contains(SOON));
  }

  @Test
  void what_is_past_leaves_by_itself_whatever_state_it_was_left_in() {
    offered.edition(offered.add(programme("was-held")), "OPEN", PAST);
    offered.edition(offered.add(programme("was-cancelled")), "CANCELLED", SOON);
    offered.edition(offered.add(programme("is-prepared")), "DRAFT", SOON);
    offered.restricted(offered.add(programme("by-invitation")), SOON);

    assertThat(find(Wish.EVERYTHING).items()).hasSize(4).allMatch(card -> card.next().isEmpty());
  }

  @Test
  void drafts_and_the_archive_are_not_offered() {
    offered.add(programme("draft").state("DRAFT"));
    offered.add(programme("archived").state("ARCHIVED"));

    assertThat(find(Wish.EVERYTHING).items()).isEmpty();
    assertThat(catalogue.listed())
        .extracting(listed -> listed.slug().value())
        .containsExactly("archived");
  }

  @Test
  void one_value_of_a_filter_is_enough_but_every_filter_must_agree() {
    offered.add(programme("a").topics("trauma", "flight").country("BE"));
    offered.add(programme("b").topics("trauma"));
    offered.add(programme("c").topics("taboo").format("E_LEARNING"));

    Set<TopicCode> topics = Set.of(TopicCode.of("trauma"), TopicCode.of("taboo"));
    assertThat(slugs(find(Wish.about(topics)))).containsExactly("a", "b", "c");
    Wish belgian = wish(topics, Set.of(), Set.of("BE"));
    assertThat(slugs(find(belgian))).containsExactly("a");
    assertThat(slugs(find(wish(topics, Set.of(Format.E_LEARNING), Set.of("BE"))))).isEmpty();
  }

  @Test
  void each_filter_counts_what_the_others_leave() {
    offered.add(programme("a").topics("trauma", "flight").country("BE"));
    offered.add(programme("b").topics("trauma"));
    offered.add(programme("c").topics("taboo").format("E_LEARNING"));

    var counts = catalogue.counts(wish(Set.of(TopicCode.of("trauma")), Set.of(), Set.of()));

    assertThat(counts.byFilter().get(Filter.TOPIC))
        .containsExactly(entry("flight", 1L), entry("taboo", 1L), entry("trauma", 2L));
    assertThat(counts.byFilter().get(Filter.COUNTRY))
        .containsExactly(entry("BE", 1L), entry("NL", 1L));
    assertThat(counts.byFilter().get(Filter.FORMAT))
        .containsExactly(entry("THEMATIC_TRAINING", 2L));
  }

  @Test
  void what_is_counted_at_hand_is_what_the_database_counts() {
    offered.add(programme("a").topics("trauma", "flight").country("BE"));
    offered.add(programme("b").topics("trauma").format("E_LEARNING"));
    offered.add(programme("c").topics("taboo"));
    Wish trauma =
        new Wish(
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            List.of(new Term("a", Set.of(TopicCode.of("trauma")), Set.of(), Set.of(), Set.of())),
            false);

    for (Wish wish : List.of(Wish.EVERYTHING, trauma)) {
      Page<Card> found = find(wish);
      assertThat(catalogue.counts(wish, found)).isEqualTo(catalogue.counts(wish));
      assertThat(catalogue.counts(wish, found).byFilter())
          .hasSize(Filter.values().length)
          .containsEntry(Filter.COUNTRY, new TreeMap<>(Map.of("BE", 1L, "NL", found.total() - 1)));
    }
  }

  @Test
  void pages_follow_one_another_and_a_page_too_far_still_knows_the_number() {
    for (int i = 0; i < 5; i++) {
      offered.add(programme("p" + i));
    }
    Page<Card> second = catalogue.find(Wish.EVERYTHING, new PageRequest(2, 2), NOW);
    assertThat(slugs(second)).containsExactly("p2", "p3");
    assertThat(second.total()).isEqualTo(5);
    Page<Card> beyond = catalogue.find(Wish.EVERYTHING, new PageRequest(9, 2), NOW);
    assertThat(beyond.items()).isEmpty();
    assertThat(beyond.total()).isEqualTo(5);
  }

  @Test
  void points_are_shown_until_the_day_before_their_last_in_the_zone_of_the_register() {
    offered.add(programme("points").pointsUntil("2026-02-19", "Europe/Amsterdam"));

    assertThat(pointsAt("2026-02-18T22:59:59Z")).hasSize(1);
    assertThat(pointsAt("2026-02-18T23:00:00Z")).isEmpty();
  }

  @Test
  void the_agenda_has_what_is_public_and_not_over_in_order_of_time() {
    UUID programme = offered.add(programme("agenda"));
    offered.edition(programme, "OPEN", LATER);
    offered.edition(programme, "CONFIRMED", SOON);
    offered.edition(programme, "OPEN", PAST);
    offered.edition(programme, "CANCELLED", SOON);
    offered.restricted(programme, SOON);
    offered.openEnded(programme);

    List<Dated> agenda = catalogue.agenda(NOW, NOW.plus(Duration.ofDays(365)));

    assertThat(agenda)
        .extracting(dated -> dated.run().begins().orElseThrow())
        .containsExactly(SOON, LATER);
  }

  private List<?> pointsAt(String moment) {
    return catalogue
        .find(Wish.EVERYTHING, PageRequest.first(), Instant.parse(moment))
        .items()
        .getFirst()
        .points();
  }

  private static Wish wish(Set<TopicCode> topics, Set<Format> formats, Set<String> countries) {
    return new Wish(topics, formats, Set.of(), Set.of(Language.DUTCH), countries, List.of(), false);
  }

  private Page<Card> find(Wish wish) {
    return catalogue.find(wish, PageRequest.first(), NOW);
  }

  private static List<String> slugs(Page<Card> page) {
    return page.items().stream().map(card -> card.slug().value()).toList();
  }
}
