package nl.schakel.library.persistence;

import static nl.schakel.library.model.AnItem.AUTHOR;
import static nl.schakel.library.model.AnItem.KEEPER;
import static nl.schakel.library.model.AnItem.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schakel.library.ItemKind;
import nl.schakel.library.LibraryCards;
import nl.schakel.library.LibraryCards.Card;
import nl.schakel.library.model.AnItem;
import nl.schakel.library.model.Content;
import nl.schakel.library.model.Item.Published;
import nl.schakel.library.model.Item.Unpublished;
import nl.schakel.library.port.Items;
import nl.schakel.library.query.LibraryDesk;
import nl.schakel.library.query.LibraryDesk.DeskSheet;
import nl.schakel.library.query.LibraryDesk.Standing;
import nl.schakel.library.query.LibraryShelf;
import nl.schakel.library.query.LibraryShelf.VersionLine;
import nl.schakel.library.query.LibraryShelf.Wish;
import nl.schakel.partners.TopicCode;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;
import nl.schakel.shared.persistence.DatabaseTest;
import nl.schakel.shared.query.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class LibraryShelfTest {

  @Autowired Items items;
  @Autowired LibraryShelf shelf;
  @Autowired LibraryCards cards;
  @Autowired LibraryDesk desk;

  private final Unpublished draft = AnItem.draft(ItemKind.TOOL, AUTHOR, "shelf-kaarten");
  private final Content content =
      AnItem.content("Gesprekskaarten voor grootouders", "Over vluchten en thuiskomen. Café.");

  @BeforeEach
  void one_is_published() {
    items.add(draft);
    items.save(draft.with(draft.work().write(content, AUTHOR)).publish(KEEPER, NOW));
  }

  @Test
  void it_is_found_by_any_form_of_its_words_without_accents_and_with_typing_errors() {
    assertThat(found("grootouder gesprekskaart")).containsExactly("shelf-kaarten");
    assertThat(found("vlucht cafe")).containsExactly("shelf-kaarten");
    assertThat(found("CARDS")).containsExactly("shelf-kaarten");
    assertThat(found("gespreksakrten")).isEmpty();
    assertThat(shelf.find(wish("gespreksakrten").tolerantly(), PageRequest.first()).items())
        .extracting(card -> card.slug().value())
        .containsExactly("shelf-kaarten");
    assertThat(found("'; drop table | & ! (:* \" 🙂")).isNotEmpty();
  }

  private List<String> found(String typed) {
    return shelf.find(wish(typed), PageRequest.first()).items().stream()
        .map(card -> card.slug().value())
        .filter(slug -> slug.startsWith("shelf-") || typed.startsWith("'"))
        .toList();
  }

  private static Wish wish(String typed) {
    return Wish.of(typed.startsWith("'") ? List.of() : Wish.split(typed));
  }

  @Test
  void each_choice_says_how_many_it_would_leave() {
    Wish tools =
        new Wish(
            List.of("gesprekskaarten"),
            Set.of(ItemKind.LINK),
            Set.of(TopicCode.of("trauma")),
            Set.of(Language.DUTCH),
            Set.of(),
            false);
    assertThat(shelf.find(tools, PageRequest.first()).total()).isZero();
    assertThat(shelf.choices(tools).kinds()).isEqualTo(Map.of("TOOL", 1L));
    assertThat(shelf.choices(tools).topics()).isEmpty();
    assertThat(shelf.choices(wish("gesprekskaarten")).communities()).hasSize(1);
  }

  @Test
  void versions_are_read_as_they_were_until_all_is_withdrawn() {
    Published read = (Published) items.lock(draft.getId()).orElseThrow();
    items.save(read.publish(draft.work(), KEEPER, NOW.plusSeconds(60)));
    Slug slug = new Slug("shelf-kaarten");
    assertThat(shelf.find(slug).orElseThrow().number()).isEqualTo(2);
    assertThat(shelf.version(slug, 1).orElseThrow().content().body()).isEqualTo(content.body());
    assertThat(shelf.versions(draft.getId())).extracting(VersionLine::number).containsExactly(2, 1);
    Published second = (Published) items.lock(draft.getId()).orElseThrow();
    items.save(second.withdraw("Verouderd", NOW));
    assertThat(shelf.version(slug, 1)).isEmpty();
    assertThat(shelf.find(slug).orElseThrow().gone().orElseThrow().reason()).isEqualTo("Verouderd");
    assertThat(found("gesprekskaarten")).isEmpty();
  }

  @Test
  void others_are_told_what_is_new_and_what_there_is_about_a_topic_or_of_a_community() {
    assertThat(slugs(cards.newSince(NOW, 5))).contains("shelf-kaarten");
    assertThat(slugs(cards.newSince(NOW.plusSeconds(1), 5))).doesNotContain("shelf-kaarten");
    assertThat(slugs(cards.about(TopicCode.of("trauma"), 50))).contains("shelf-kaarten");
    assertThat(slugs(cards.of(content.community().orElseThrow(), 50))).contains("shelf-kaarten");
    assertThat(slugs(cards.search("grootouders gesprekskrten", 5))).contains("shelf-kaarten");
  }

  private static List<String> slugs(List<Card> found) {
    return found.stream().map(card -> card.slug().value()).toList();
  }

  @Test
  void a_hidden_version_says_nothing_of_what_it_said_but_why() {
    Published first = (Published) items.lock(draft.getId()).orElseThrow();
    Content better = AnItem.content("Zonder naam");
    items.save(first.publish(first.next().write(better, AUTHOR), KEEPER, NOW.plusSeconds(9)));
    assertThat(items.hide(draft.getId(), 1, "Er stond een naam in", NOW.plusSeconds(10))).isTrue();
    assertThat(items.hide(draft.getId(), 1, "Nog eens", NOW.plusSeconds(11))).isFalse();
    assertThat(shelf.version(new Slug("shelf-kaarten"), 1))
        .hasValueSatisfying(
            version -> {
              assertThat(version.gone().orElseThrow().reason()).isEqualTo("Er stond een naam in");
              assertThat(version.content()).isEqualTo(better);
            });
    assertThat(shelf.versions(draft.getId()))
        .extracting(VersionLine::hidden)
        .containsExactly(false, true);
    assertThat(shelf.find(new Slug("shelf-kaarten")).orElseThrow().gone()).isEmpty();
  }

  @Test
  void what_was_withdrawn_keeps_its_name_once_its_last_version_is_hidden() {
    Published read = (Published) items.lock(draft.getId()).orElseThrow();
    items.save(read.withdraw("Verouderd", NOW.plusSeconds(9)));
    assertThat(desk.withdrawn()).anyMatch(line -> line.id().equals(draft.getId()));
    items.hide(draft.getId(), 1, "Er stond een naam in", NOW.plusSeconds(10));

    assertThat(desk.withdrawn()).noneMatch(line -> line.id().equals(draft.getId()));
    DeskSheet sheet = desk.find(draft.getId()).orElseThrow();
    assertThat(sheet.standing()).isEqualTo(Standing.HIDDEN);
    assertThat(sheet.content().title()).isEqualTo(content.title());
    assertThat(sheet.content().body()).isEqualTo(LocalizedText.dutch(""));
    assertThat(sheet.content().files()).isEmpty();
    assertThat(shelf.find(new Slug("shelf-kaarten")).orElseThrow().gone().orElseThrow().reason())
        .isEqualTo("Verouderd");
  }
}
