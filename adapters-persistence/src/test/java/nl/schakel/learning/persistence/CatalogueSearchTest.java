package nl.schakel.learning.persistence;

import static nl.schakel.learning.persistence.Offered.programme;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schakel.learning.query.Catalogue;
import nl.schakel.learning.query.Catalogue.Term;
import nl.schakel.learning.query.Catalogue.Wish;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Ids;
import nl.schakel.shared.persistence.DatabaseTest;
import nl.schakel.shared.query.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class CatalogueSearchTest {

  private static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");

  @Autowired Catalogue catalogue;
  @Autowired JdbcClient jdbc;

  private final UUID movisie = Ids.next();

  @BeforeEach
  void a_small_catalogue() {
    jdbc.sql("truncate learning.programme cascade").update();
    Offered offered = new Offered(jdbc);
    offered.add(
        programme("tweede-generatie")
            .title("Herken signalen van oorlogstrauma bij kinderen van overlevenden")
            .body("Over ervaringen die ouders doorgeven.")
            .fundedBy(movisie));
    offered.add(
        programme("gezinshereniging")
            .titleInAllLanguages(
                "{\"nl\": \"Gezinshereniging\", \"fr\": \"Le regroupement familial après"
                    + " l'arrivée\", \"en\": \"Family reunification\", \"ar\": \"لم شمل الأسرة\"}")
            .topics("flight"));
    offered.add(programme("coping").title("Stress en coping: café voor vrijwilligers"));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"signaal", "oorlogstrauma", "oorlog", "trauma", "ervaring", "OUDERS"})
  void finds_other_forms_of_a_dutch_word_its_beginning_and_parts_of_compounds(String word) {
    assertThat(find(word)).containsExactly("tweede-generatie");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"cafe", "CAFÉ", "vrijwilliger"})
  void accents_and_capitals_make_no_difference(String word) {
    assertThat(find(word)).containsExactly("coping");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {"regroupements", "familiale", "reunifications", "families", "الأسرة", "apres"})
  void finds_what_the_title_says_in_any_language(String word) {
    assertThat(find(word)).containsExactly("gezinshereniging");
  }

  @Test
  void every_word_must_be_found() {
    assertThat(find("stress", "vrijwilligers")).containsExactly("coping");
    assertThat(find("stress", "gezin")).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"oorlogtruama", "gezinsherenigng", "overlevnden", "vrijwiligers"})
  void who_mistypes_is_understood_at_the_second_look(String word) {
    assertThat(find(word)).isEmpty();
    assertThat(
            slugs(
                new Wish(
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        List.of(Term.of(word)),
                        false)
                    .tolerating()))
        .hasSize(1);
  }

  @Test
  void a_word_may_be_the_name_of_a_topic_or_of_who_takes_part() {
    assertThat(slugs(wish(term(Set.of(TopicCode.of("flight")), Set.of()))))
        .containsExactly("gezinshereniging");
    assertThat(slugs(wish(term(Set.of(), Set.of(new OrganisationId(movisie))))))
        .containsExactly("tweede-generatie");
  }

  @Test
  void what_has_the_word_in_its_title_comes_first() {
    new Offered(jdbc).add(programme("a-mention").body("Gezin, gezin en nog eens gezin."));
    assertThat(find("gezin")).containsExactly("gezinshereniging", "a-mention");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"ŉ", "a", "ß", "ـ", "١٢٣"})
  void whatever_the_letters_nothing_breaks(String word) {
    assertThat(find(word)).hasSizeLessThanOrEqualTo(3);
  }

  private List<String> find(String... words) {
    return slugs(wish(Stream.of(words).map(Term::of).toArray(Term[]::new)));
  }

  private List<String> slugs(Wish wish) {
    assertThat(catalogue.counts(wish)).isNotNull();
    return catalogue.find(wish, PageRequest.first(), NOW).items().stream()
        .map(card -> card.slug().value())
        .toList();
  }

  private static Wish wish(Term... terms) {
    return new Wish(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), List.of(terms), false);
  }

  private static Term term(Set<TopicCode> topics, Set<OrganisationId> organisations) {
    return new Term("zzz", topics, Set.of(), Set.of(), organisations);
  }
}
