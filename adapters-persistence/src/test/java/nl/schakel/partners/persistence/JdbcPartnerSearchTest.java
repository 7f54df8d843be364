package nl.schakel.partners.persistence;

import static nl.schakel.partners.model.Expertise.Mode.ADVISE;
import static nl.schakel.partners.model.Expertise.Mode.TRAIN;
import static nl.schakel.partners.persistence.ADirectory.knows;
import static nl.schakel.people.OrganisationKind.CARE_PROVIDER;
import static nl.schakel.people.OrganisationKind.SELF_ORGANISATION;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.partners.PartnerCards;
import nl.schakel.partners.TopicCode;
import nl.schakel.partners.model.Expertise.Mode;
import nl.schakel.partners.port.Partners;
import nl.schakel.partners.query.PartnerSearch;
import nl.schakel.partners.query.PartnerSearch.Answer;
import nl.schakel.partners.query.PartnerSearch.Filter;
import nl.schakel.partners.query.PartnerSearch.Term;
import nl.schakel.partners.query.PartnerSearch.Wish;
import nl.schakel.people.OrganisationKind;
import nl.schakel.places.Area;
import nl.schakel.places.Municipalities;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Language;
import nl.schakel.shared.persistence.DatabaseTest;
import nl.schakel.shared.query.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class JdbcPartnerSearchTest {

  private static final Set<Area> ROTTERDAM =
      Area.around(Municipalities.known().find(new MunicipalityCode("GM0599")).orElseThrow());

  private static final Language TURKISH = new Language("tr");

  /** Every word of them is the same; the last seven speak Turkish. */
  private static final String MANY =
      """
      insert into partners.partner (organisation, version, state, slug, profile, name, kind, country,
        topics, offers, areas, languages, words)
      select gen_random_uuid(), 1, 'LISTED', 'opvang-' || n, '{"about": {"nl": "Opvang"},
          "earlierNames": [], "areas": ["NL"], "languages": ["nl"], "expertise": [], "services": [],
          "contactPoints": []}',
        '{"nl": "Opvang"}', 'CARE_PROVIDER', 'NL', '{}', '{}', '{NL}',
        case when n > 1100 then '{nl,tr}'::text[] else '{nl}' end,
        '{"names": {"nl": "Opvang"}, "allNames": "Opvang", "texts": {"nl": "Opvang"}}'
      from generate_series(1, 1107) n
      """;

  @Autowired Partners partners;
  @Autowired PartnerSearch search;
  @Autowired PartnerCards cards;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void a_small_directory() {
    ADirectory directory = new ADirectory(partners);
    directory.with(
        "Vereniging Öz", SELF_ORGANISATION, "NL", "nl tr", knows("forced-marriage", true, ADVISE));
    directory.with(
        "Huis van Vrouwen",
        SELF_ORGANISATION,
        "GM0599",
        "nl ar",
        knows("forced-marriage", false, ADVISE),
        knows("trauma", true, TRAIN));
    directory.with(
        "Solentra", CARE_PROVIDER, "BE-VAN BE-BRU", "nl fr", knows("trauma", true, ADVISE));
  }

  @Test
  void who_knows_about_forced_marriage_near_rotterdam_speaks_turkish_and_is_free() {
    Wish wish =
        new Wish(
            Set.of(TopicCode.of("forced-marriage")),
            Set.of(ADVISE),
            Set.of(),
            Set.of(new Language("tr")),
            ROTTERDAM,
            true,
            List.of(),
            false);
    assertThat(found(wish)).containsExactly("Vereniging Öz");
  }

  @Test
  void who_trains_on_a_topic_is_not_asked_for_advice_on_it() {
    assertThat(cards.advisingOn(TopicCode.of("trauma")))
        .extracting(card -> card.slug().value())
        .containsExactly("solentra");
    assertThat(cards.advisingOn(TopicCode.of("forced-marriage"))).hasSize(2);
    assertThat(cards.advisingOn(TopicCode.of("nowhere"))).isEmpty();
  }

  @Test
  void free_training_on_one_topic_is_no_free_advice_on_another() {
    assertThat(found(asking("forced-marriage", ADVISE, true))).containsExactly("Vereniging Öz");
    assertThat(found(asking("trauma", TRAIN, true))).containsExactly("Huis van Vrouwen");
    assertThat(found(asking("forced-marriage", TRAIN, false))).isEmpty();
  }

  @Test
  void a_map_reads_the_areas_of_so_many_and_nothing_else_of_them() {
    PartnerConditions everybody =
        new PartnerConditions(
            new Wish(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false, List.of(), false));
    jdbc.sql("set local enable_seqscan = off").update();
    jdbc.sql("set local enable_bitmapscan = off").update();
    // Of next to nothing one index costs what another does.
    jdbc.sql("drop index partners.partner_in_order").update();
    String plan =
        String.join(
            "\n",
            jdbc.sql("explain (costs off) " + PartnerSql.byArea(everybody))
                .query(String.class)
                .list());
    assertThat(plan).contains("Index Only Scan using partner_areas", "Limit");
  }

  @Test
  void who_serves_the_town_the_province_or_the_country_serves_the_town() {
    assertThat(found(at(ROTTERDAM))).containsExactly("Huis van Vrouwen", "Vereniging Öz");
    MunicipalityCode antwerp = new MunicipalityCode("11002");
    assertThat(found(at(Area.around(Municipalities.known().find(antwerp).orElseThrow()))))
        .containsExactly("Solentra");
  }

  @Test
  void a_name_is_found_by_a_part_of_it_without_accents_and_with_a_typing_error() {
    assertThat(found(saying("oz", false))).containsExactly("Vereniging Öz");
    assertThat(found(saying("vrouw", false))).containsExactly("Huis van Vrouwen");
    assertThat(found(saying("rouwen", false))).containsExactly("Huis van Vrouwen");
    assertThat(found(saying("solantra", false))).isEmpty();
    assertThat(found(saying("solantra", true))).containsExactly("Solentra");
  }

  @Test
  void a_word_in_the_name_comes_before_the_same_word_in_the_text() {
    new ADirectory(partners).with("Doet", CARE_PROVIDER, "NL", "nl");
    assertThat(found(saying("doet", false))).startsWith("Doet").hasSize(4);
  }

  @Test
  void more_than_anybody_looks_at_is_asked_of_the_index_and_told_as_such() {
    jdbc.sql(MANY).update();

    Answer all = search.find(saying("opvang", false), PageRequest.first());
    assertThat(all.cards().total()).isEqualTo(PartnerSearch.MOST);

    Wish turkish = inTurkish(saying("opvang", false));
    Answer few = search.find(turkish, PageRequest.first());
    assertThat(few.cards().total()).isEqualTo(7);
    assertThat(few.cards().items()).allMatch(card -> card.languages().contains(TURKISH));

    Answer beyond = search.find(turkish, new PageRequest(9, 20));
    assertThat(beyond.cards().items()).isEmpty();
    assertThat(beyond.cards().total()).isEqualTo(7);
  }

  @Test
  void each_filter_counts_what_the_others_let_through() {
    Wish turkish =
        new Wish(
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(new Language("tr")),
            Set.of(),
            false,
            List.of(),
            false);
    var counts = search.find(turkish, PageRequest.first()).counts();
    assertThat(counts.get(Filter.LANGUAGE)).containsEntry("nl", 3L).containsEntry("tr", 1L);
    assertThat(counts.get(Filter.TOPIC)).containsOnlyKeys("forced-marriage");
    assertThat(counts.get(Filter.MODE)).containsOnlyKeys("ADVISE");
    assertThat(counts.get(Filter.KIND)).containsEntry("SELF_ORGANISATION", 1L);
  }

  @Test
  void the_map_counts_areas_as_they_are_served() {
    assertThat(search.byArea(at(Set.of())))
        .containsEntry("NL", 1L)
        .containsEntry("GM0599", 1L)
        .containsEntry("BE-VAN", 1L);
  }

  private List<String> found(Wish wish) {
    return search.find(wish, PageRequest.first()).cards().items().stream()
        .map(card -> card.name().in(Language.DUTCH))
        .toList();
  }

  private static Wish asking(String topic, Mode mode, boolean free) {
    return new Wish(
        Set.of(TopicCode.of(topic)),
        Set.of(mode),
        Set.of(),
        Set.of(),
        Set.of(),
        free,
        List.of(),
        false);
  }

  private static Wish at(Set<Area> places) {
    return new Wish(Set.of(), Set.of(), Set.of(), Set.of(), places, false, List.of(), false);
  }

  private static Wish saying(String words, boolean tolerant) {
    List<Term> terms =
        Stream.of(words.split(" "))
            .map(
                word ->
                    new Term(word, Set.of(), Set.<OrganisationKind>of(), Set.of(), Set.of(), false))
            .toList();
    return new Wish(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false, terms, tolerant);
  }

  private static Wish inTurkish(Wish wish) {
    return new Wish(
        wish.topics(),
        wish.modes(),
        wish.kinds(),
        Set.of(TURKISH),
        wish.places(),
        wish.free(),
        wish.terms(),
        wish.tolerant());
  }
}
