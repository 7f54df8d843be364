package nl.schakel.library.persistence;

import static nl.schakel.library.model.AnItem.AUTHOR;
import static nl.schakel.library.model.AnItem.KEEPER;
import static nl.schakel.library.model.AnItem.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.schakel.library.CommentId;
import nl.schakel.library.ItemKind;
import nl.schakel.library.model.AnItem;
import nl.schakel.library.model.Comment.Said;
import nl.schakel.library.model.Comment.Shown;
import nl.schakel.library.model.Content;
import nl.schakel.library.model.Item.Published;
import nl.schakel.library.model.Item.Unpublished;
import nl.schakel.library.model.Work;
import nl.schakel.library.port.Comments;
import nl.schakel.library.port.Items;
import nl.schakel.library.port.LibraryArchive;
import nl.schakel.library.port.Uses;
import nl.schakel.library.port.Uses.Use;
import nl.schakel.library.query.LibraryDesk;
import nl.schakel.library.query.LibraryShelf;
import nl.schakel.library.query.Talk;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Slug;
import nl.schakel.shared.persistence.DatabaseTest;
import nl.schakel.shared.port.InvariantCheck;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class LibraryMemoryTest {

  @Autowired Items items;
  @Autowired Uses uses;
  @Autowired Comments comments;
  @Autowired LibraryShelf shelf;
  @Autowired LibraryDesk desk;
  @Autowired Talk talk;
  @Autowired LibraryArchive archive;
  @Autowired LibraryInvariant invariant;
  @Autowired JdbcClient jdbc;

  private final Unpublished draft = AnItem.draft(ItemKind.TOOL, AUTHOR, "memory-kaarten");
  private final Content content =
      AnItem.content("Gesprekskaarten voor grootouders", "Over vluchten en thuiskomen. Café.");

  @BeforeEach
  void one_is_published() {
    items.add(draft);
    items.save(draft.with(draft.work().write(content, AUTHOR)).publish(KEEPER, NOW));
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
    assertThat(shelf.find(new Slug("memory-kaarten")).orElseThrow().writer()).isEmpty();
    assertThat(talk.comments(draft.getId())).isEmpty();
    assertThat(desk.of(AUTHOR)).isEmpty();
    assertThat(invariant.violations()).isEmpty();
  }

  @Test
  void who_only_put_a_file_with_the_next_version_is_known_and_forgotten_too() {
    PersonId helper = PersonId.next();
    Published read = (Published) items.lock(draft.getId()).orElseThrow();
    Work next = read.next().write(content, helper).write(content, KEEPER);
    items.save(read.with(Optional.of(next)));
    assertThat(items.lock(draft.getId()).orElseThrow().onDesk()).contains(next);
    assertThat(archive.recordsOf(helper).get("items")).hasSize(1);
    archive.forget(helper);
    assertThat(archive.recordsOf(helper).values()).allMatch(List::isEmpty);
    assertThat(items.lock(draft.getId()).orElseThrow().onDesk().orElseThrow().writers().all())
        .containsExactly(KEEPER);
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
  void the_words_of_a_hidden_version_are_forgotten_later_and_the_others_stay() {
    Published first = (Published) items.lock(draft.getId()).orElseThrow();
    items.save(first.publish(first.next().write(content, AUTHOR), KEEPER, NOW));
    items.hide(draft.getId(), 1, "Er stond een naam in", NOW);
    Published second = (Published) items.lock(draft.getId()).orElseThrow();
    items.save(second.withdraw("Verouderd", NOW));
    assertThat(desk.withdrawn()).anyMatch(line -> line.id().equals(draft.getId()));
    assertThat(archive.forgetBefore(NOW)).isZero();
    assertThat(archive.forgetBefore(NOW.plusSeconds(1))).isOne();
    assertThat(archive.forgetBefore(NOW.plusSeconds(1))).isZero();
    assertThat(texts(1)).isEqualTo("{}");
    assertThat(texts(2)).contains("grootouders");
    items.save(second);
    assertThat(shelf.version(new Slug("memory-kaarten"), 1).orElseThrow().gone()).isPresent();
    assertThat(desk.withdrawn()).noneMatch(line -> line.id().equals(draft.getId()));
  }

  private String texts(int version) {
    return jdbc.sql("select content::text from library.version where item = :item and number = :n")
        .param("item", draft.getId().value())
        .param("n", version)
        .query(String.class)
        .single();
  }

  @Test
  void a_case_that_one_person_wrote_and_published_is_noticed() {
    Unpublished alone = AnItem.draft(ItemKind.CASE, KEEPER, "memory-casus");
    items.add(alone);
    items.save(alone.publish(KEEPER, NOW));
    assertThat(invariant.violations())
        .containsExactly(new InvariantCheck.Violation("CASE_SEEN_BY_ONE", alone.getId().value()));
  }
}
