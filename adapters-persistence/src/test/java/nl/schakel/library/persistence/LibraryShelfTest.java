package nl.schakel.library.persistence;

import static nl.schakel.library.model.AnItem.AUTHOR;
import static nl.schakel.library.model.AnItem.KEEPER;
import static nl.schakel.library.model.AnItem.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.library.CommentId;
import nl.schakel.library.ItemKind;
import nl.schakel.library.LibraryCards;
import nl.schakel.library.LibraryCards.Card;
import nl.schakel.library.model.AnItem;
import nl.schakel.library.model.Comment.Said;
import nl.schakel.library.model.Comment.Shown;
import nl.schakel.library.model.Content;
import nl.schakel.library.model.Item.Published;
import nl.schakel.library.model.Item.Unpublished;
import nl.schakel.library.port.Comments;
import nl.schakel.library.port.Items;
import nl.schakel.library.port.LibraryArchive;
import nl.schakel.library.port.Uses;
import nl.schakel.library.port.Uses.Use;
import nl.schakel.library.query.LibraryDesk;
import nl.schakel.library.query.LibraryShelf;
import nl.schakel.library.query.LibraryShelf.VersionLine;
import nl.schakel.library.query.LibraryShelf.Wish;
import nl.schakel.library.query.Talk;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Language;
import nl.schakel.shared.Slug;
import nl.schakel.shared.persistence.DatabaseTest;
import nl.schakel.shared.port.InvariantCheck;
import nl.schakel.shared.query.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class LibraryShelfTest {

  @Autowired Items items;
  @Autowired Uses uses;
  @Autowired Comments comments;
  @Autowired LibraryShelf shelf;
  @Autowired LibraryDesk desk;
  @Autowired Talk talk;
  @Autowired LibraryCards cards;
  @Autowired LibraryArchive archive;
  @Autowired LibraryInvariant invariant;

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
  void who_is_erased_said_nothing_and_what_others_read_stays_without_a_name() {
    PersonId person = PersonId.next();
    uses.tell(new Use(draft.getId(), person, Optional.empty(), Optional.empty(), "Elke week", NOW));
    Shown said =
        new Shown(new Said(CommentId.next(), draft.getId(), Optional.of(person), "Goed", NOW));
    comments.add(said);
    comments.report(said.said().id(), AUTHOR, "Herkenbaar", NOW);
    assertThat(talk.reported())
        .anySatisfy(line -> assertThat(line.reasons()).contains("Herkenbaar"));
    assertThat(archive.recordsOf(person).get("uses")).hasSize(1);
    assertThat(archive.recordsOf(AUTHOR).get("reports")).hasSize(1);
    archive.forget(person);
    archive.forget(AUTHOR);
    assertThat(archive.recordsOf(person).values()).allMatch(List::isEmpty);
    assertThat(archive.recordsOf(AUTHOR).values()).allMatch(List::isEmpty);
    assertThat(shelf.find(new Slug("shelf-kaarten")).orElseThrow().writer()).isEmpty();
    assertThat(talk.comments(draft.getId())).isEmpty();
    assertThat(desk.of(AUTHOR)).isEmpty();
    assertThat(invariant.violations()).isEmpty();
  }

  @Test
  void who_reported_and_what_was_hidden_is_forgotten_later() {
    Shown said =
        new Shown(new Said(CommentId.next(), draft.getId(), Optional.of(KEEPER), "Te veel", NOW));
    comments.add(said);
    comments.report(said.said().id(), AUTHOR, "Herkenbaar", NOW);
    comments.save(said.hide("Herkenbaar", NOW));
    assertThat(archive.forgetBefore(NOW.plusSeconds(1))).isEqualTo(2);
    assertThat(comments.lock(said.said().id()).orElseThrow().said().text()).isEmpty();
    assertThat(archive.recordsOf(AUTHOR).get("reports")).isEmpty();
  }

  @Test
  void a_case_that_one_person_wrote_and_published_is_noticed() {
    Unpublished alone = AnItem.draft(ItemKind.CASE, KEEPER, "shelf-casus");
    items.add(alone);
    items.save(alone.publish(KEEPER, NOW));
    assertThat(invariant.violations())
        .containsExactly(new InvariantCheck.Violation("CASE_SEEN_BY_ONE", alone.getId().value()));
  }
}
