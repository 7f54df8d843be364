package nl.schakel.library.port;

import static nl.schakel.library.model.AnItem.AUTHOR;
import static nl.schakel.library.model.AnItem.KEEPER;
import static nl.schakel.library.model.AnItem.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.schakel.library.CommentId;
import nl.schakel.library.FileId;
import nl.schakel.library.ItemId;
import nl.schakel.library.ItemKind;
import nl.schakel.library.model.AnItem;
import nl.schakel.library.model.Attachment;
import nl.schakel.library.model.Comment;
import nl.schakel.library.model.Comment.Said;
import nl.schakel.library.model.Comment.Shown;
import nl.schakel.library.model.Content;
import nl.schakel.library.model.FileKind;
import nl.schakel.library.model.Item;
import nl.schakel.library.model.Item.Published;
import nl.schakel.library.model.Item.Unpublished;
import nl.schakel.library.model.SentFile;
import nl.schakel.library.model.Work;
import nl.schakel.library.model.Work.Offered;
import nl.schakel.shared.Language;
import nl.schakel.shared.Slug;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the ports of the library promise, whatever keeps it. */
public abstract class LibraryContract {

  private final Unpublished draft =
      AnItem.draft(ItemKind.TOOL, AUTHOR, "c" + ItemId.next().value());

  protected abstract LibraryPorts ports();

  @BeforeEach
  void somebody_began() {
    ports().items().add(draft);
  }

  @Test
  void an_item_comes_back_in_every_state_with_one_revision_more() {
    Offered offered = ((Work.Draft) draft.work()).offer(NOW);
    comesBack(draft.with(offered), 1);
    comesBack(draft.with(offered.sendBack("Korter")), 2);
    Published published = draft.publish(KEEPER, NOW);
    comesBack(published, 3);
    comesBack(published.with(Optional.of(offered)), 4);
    Published second = published.publish(offered, KEEPER, NOW.plusSeconds(9));
    comesBack(second, 5);
    Item.Withdrawn gone =
        second.with(Optional.of(offered)).withdraw("Verouderd", NOW.plusSeconds(99));
    comesBack(gone, 6);
    comesBack(gone.restore(), 7);
    assertThat(ports().items().lock(ItemId.next())).isEmpty();
  }

  @Test
  void what_was_withdrawn_is_put_away_once_what_it_said_last_is_hidden() {
    Published first = draft.publish(KEEPER, NOW);
    ports().items().save(first);
    Published second = first.publish(first.next(), KEEPER, NOW.plusSeconds(9));
    ports().items().save(second);
    ports().items().save(second.withdraw("Verouderd", NOW.plusSeconds(99)));
    assertThat(ports().items().hide(draft.getId(), 1, "Een naam", NOW)).isTrue();
    assertThat(ports().items().lock(draft.getId())).get().isInstanceOf(Item.Withdrawn.class);
    assertThat(ports().items().hide(draft.getId(), 2, "Een naam", NOW)).isTrue();
    assertThat(ports().items().hide(draft.getId(), 2, "Nog eens", NOW)).isFalse();
    assertThat(ports().items().lock(draft.getId())).get().isInstanceOf(Item.PutAway.class);
  }

  private void comesBack(Item item, long revision) {
    ports().items().save(item);
    Item found = ports().items().lock(draft.getId()).orElseThrow();
    assertThat(found.details().revision()).isEqualTo(revision);
    assertThat(found).usingRecursiveComparison().ignoringFields("details").isEqualTo(item);
  }

  @Test
  void what_nobody_read_can_go_and_its_name_is_free_again() {
    Slug slug = draft.details().slug();
    assertThat(ports().items().free(slug)).isEqualTo(new Slug(slug.value() + "-2"));
    ports().items().remove(draft);
    assertThat(ports().items().lock(draft.getId())).isEmpty();
    assertThat(ports().items().free(slug)).isEqualTo(slug);
  }

  @Test
  void a_comment_comes_back_shown_and_hidden() {
    ports().items().save(draft.publish(KEEPER, NOW));
    Shown shown =
        new Shown(new Said(CommentId.next(), draft.getId(), Optional.of(AUTHOR), "Goed", NOW));
    ports().comments().add(shown);
    assertThat(ports().comments().lock(shown.said().id())).contains(shown);
    Comment hidden = shown.hide("Herkenbaar", NOW);
    ports().comments().save(hidden);
    assertThat(ports().comments().lock(shown.said().id()).orElseThrow())
        .usingRecursiveComparison()
        .ignoringFields("said.revision")
        .isEqualTo(hidden);
    ports().comments().report(shown.said().id(), KEEPER, "Herkenbaar", NOW);
    assertThat(ports().comments().lock(shown.said().id()).orElseThrow().said().revision())
        .isEqualTo(2);
    ports().comments().settle(shown.said().id());
    ports().comments().remove(shown.said().id());
    assertThat(ports().comments().lock(shown.said().id())).isEmpty();
  }

  @Test
  void people_write_below_what_is_read_until_somebody_closes_it() {
    assertThat(ports().comments().areOpen(draft.getId())).isFalse();
    ports().items().save(draft.publish(KEEPER, NOW));
    assertThat(ports().comments().areOpen(draft.getId())).isTrue();
    ports().comments().open(draft.getId(), false);
    assertThat(ports().comments().areOpen(draft.getId())).isFalse();
  }

  @Test
  void a_file_stays_as_long_as_something_has_it() {
    FileId file = FileId.next();
    SentFile sent =
        SentFile.parse("Tekst".getBytes(StandardCharsets.UTF_8)).asOptional().orElseThrow();
    ports().files().add(file, draft.getId(), sent, NOW);
    Attachment attached = new Attachment(file, "Tekst", FileKind.TEXT, 5, Language.DUTCH);
    Content with = draft.work().content().with(List.of(attached));
    ports().items().save(draft.with(draft.work().write(with, AUTHOR)));
    assertThat(ports().files().removeUnused(NOW.plusSeconds(1))).isZero();
    ports().items().save(draft);
    assertThat(ports().files().removeUnused(NOW)).isZero();
    assertThat(ports().files().removeUnused(NOW.plusSeconds(1))).isOne();
  }
}
