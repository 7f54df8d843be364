package nl.schakel.portal.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.schakel.portal.port.FindableIndex;
import nl.schakel.portal.query.FindEverything;
import nl.schakel.portal.query.FindEverything.Answer;
import nl.schakel.portal.query.FindEverything.Hit;
import nl.schakel.portal.query.FindEverything.Wish;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.persistence.CountedStatements;
import nl.schakel.shared.persistence.DatabaseTest;
import nl.schakel.shared.persistence.LocalizedTextAsJson;
import nl.schakel.shared.persistence.TestDatabase;
import nl.schakel.shared.query.Findables.Findable;
import nl.schakel.shared.query.Findables.Kind;
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
class JdbcFindEverythingTest {

  @Autowired FindableIndex index;
  @Autowired FindEverything everything;
  @Autowired LocalizedTextAsJson texts;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void fill_the_shelves() {
    fill(
        Kind.PROGRAMME,
        thing("trauma", "Trauma herkennen", "Drie uur over wat oorlog met mensen doet."),
        thing("jongeren", "Jongeren die alleen komen", "Over niet-begeleide minderjarigen."));
    fill(
        Kind.PARTNER,
        new Findable(
            "solentra",
            LocalizedText.dutch("Solentra vzw"),
            LocalizedText.dutch("Kent trauma en migratie.")
                .with(Language.FRENCH, "Connaît les traumatismes des réfugiés."),
            LocalizedText.dutch("Solidariteit en Trauma")));
    fill(
        Kind.HANDOUT,
        new Findable(
            "talking",
            LocalizedText.dutch("Praten met je kind").with(Language.ARABIC, "التحدّث مع طفلك"),
            LocalizedText.dutch(""),
            LocalizedText.dutch("")));
  }

  @Test
  void all_kinds_come_together_and_a_title_comes_before_a_text() {
    Answer found = find("trauma");
    assertThat(found.page().items()).extracting(Hit::key).containsExactly("trauma", "solentra");
    assertThat(found.counts()).isEqualTo(Map.of(Kind.PROGRAMME, 1L, Kind.PARTNER, 1L));
    assertThat(find(new Wish(List.of("trauma"), Set.of(Kind.PARTNER))).page().items())
        .extracting(Hit::key)
        .containsExactly("solentra");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"oorlogen", "refugie", "RÉFUGIÉS", "طفلك", "التحدث", "solidariteit", "jong"})
  void other_forms_accents_and_beginnings_of_words_are_found(String typed) {
    assertThat(find(typed).page().items()).hasSize(1);
    assertThat(find(typed).instead()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wat doet oorlog voor de mensen",
        "traumatismes pour les réfugiés",
        "the oorlog of mensen"
      })
  void who_asks_a_sentence_need_not_find_all_its_small_words(String typed) {
    assertThat(find(typed).page().items()).hasSize(1);
    assertThat(find(typed).instead()).isEmpty();
  }

  @Test
  void what_is_written_in_one_language_is_found_by_its_forms_and_says_which_it_is() {
    fill(
        Kind.COMMUNITY,
        new Findable(
            "soignants",
            LocalizedText.only(Language.FRENCH, "Formation des soignants"),
            LocalizedText.only(Language.FRENCH, "Pour apprendre ensemble."),
            LocalizedText.only(Language.FRENCH, "")));
    assertThat(find("formations").page().items())
        .extracting(hit -> hit.title().languageFor(Language.DUTCH))
        .containsExactly(Language.FRENCH);
  }

  @Test
  void small_words_by_themselves_are_looked_for() {
    assertThat(find("met je").page().items()).extracting(Hit::key).containsExactly("talking");
  }

  @Test
  void words_that_nothing_has_any_more_are_forgotten() {
    fill(Kind.PROGRAMME, thing("jongeren", "Jongeren die alleen komen", ""));
    String last = index.forgetWords("").orElseThrow();
    assertThat(index.forgetWords(last)).isEmpty();
    assertThat(jdbc.sql("select word from portal.word").query(String.class).list())
        .contains("jongeren", "alleen", "trauma")
        .doesNotContain("herkennen", "minderjarigen");
  }

  @Test
  void who_mistypes_is_told_what_was_looked_for_instead() {
    Answer found = find("traumma herkenen");
    assertThat(found.instead()).containsExactly("trauma", "herkennen");
    assertThat(found.page().items()).extracting(Hit::key).containsExactly("trauma");
    assertThat(find("xyzzy").page().items()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"opvoeding", "opvoedinng"})
  void where_more_is_found_than_is_looked_at_those_of_the_kind_asked_for_are_found(String typed) {
    fill(
        Kind.PROGRAMME,
        IntStream.range(0, FindEverything.MOST + 40)
            .mapToObj(n -> thing("programme-" + n, "Opvoeding in les " + n, "Drie uur."))
            .toArray(Findable[]::new));
    fill(Kind.HANDOUT, thing("thuis", "Praten thuis", "Over opvoeding."));
    assertThat(find(typed).isCut()).isTrue();
    assertThat(find(typed).page().total()).isEqualTo(FindEverything.MOST);
    Answer handouts = find(Wish.typed(typed, Set.of(Kind.HANDOUT)));
    assertThat(handouts.page().items()).extracting(Hit::key).containsExactly("thuis");
    assertThat(handouts.isCut()).isFalse();
    assertThat(handouts.instead()).isEqualTo(find(typed).instead());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "' or 1=1 --", "& | ! ( ) <-> :* x", "\"\"", "😀", "\\", "%_"})
  void signs_only_separate_words(String typed) {
    assertThat(find(typed).page().items()).isEmpty();
  }

  @Test
  void what_is_gone_or_changed_is_not_found_as_it_was() {
    fill(Kind.PROGRAMME, thing("trauma", "Stress en veerkracht", "Over wat helpt."));
    assertThat(find("herkennen").page().items()).isEmpty();
    assertThat(find("minderjarigen").page().items()).isEmpty();
    assertThat(find("veerkracht").page().items()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"trauma", "oorlog en trauma", "traumma", "xyzzy"})
  void one_statement_finds_what_is_looked_for_or_may_have_been_meant(String typed) {
    CountedStatements counted = new CountedStatements(TestDatabase.fresh());
    FindEverything counting = new JdbcFindEverything(JdbcClient.create(counted), texts);
    Wish wish = Wish.typed(typed, Set.of());
    assertThat(counted.during(() -> counting.find(wish, PageRequest.first()))).isEqualTo(1);
  }

  private Answer find(String typed) {
    return find(Wish.typed(typed, Set.of()));
  }

  private Answer find(Wish wish) {
    return everything.find(wish, PageRequest.first());
  }

  private void fill(Kind kind, Findable... all) {
    index.shelf(kind).orElseThrow().fill(List.of(all));
  }

  private static Findable thing(String key, String title, String about) {
    return new Findable(
        key, LocalizedText.dutch(title), LocalizedText.dutch(about), LocalizedText.dutch(""));
  }
}
