package nl.schakel.library.persistence;

import static nl.schakel.library.model.AnItem.AUTHOR;
import static nl.schakel.library.model.AnItem.KEEPER;
import static nl.schakel.library.model.AnItem.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.library.FileId;
import nl.schakel.library.ItemKind;
import nl.schakel.library.model.AnItem;
import nl.schakel.library.model.Attachment;
import nl.schakel.library.model.Content;
import nl.schakel.library.model.FileKind;
import nl.schakel.library.model.Item.Published;
import nl.schakel.library.model.Item.Unpublished;
import nl.schakel.library.model.SentFile;
import nl.schakel.library.model.Work;
import nl.schakel.library.port.Files;
import nl.schakel.library.port.Items;
import nl.schakel.library.query.FileBook;
import nl.schakel.shared.Language;
import nl.schakel.shared.persistence.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class JdbcFilesTest {

  @Autowired Items items;
  @Autowired Files files;
  @Autowired FileBook book;

  private final Unpublished draft = AnItem.draft(ItemKind.TOOL, AUTHOR, "kaarten-met-bestand");
  private final FileId file = FileId.next();
  private final Content content = AnItem.content("Kaarten", "Vraag naar " + file.value());

  @BeforeEach
  void one_is_published_with_a_file_that_it_only_names() {
    items.add(draft);
    files.add(
        file,
        draft.getId(),
        SentFile.parse("Tekst".getBytes(StandardCharsets.UTF_8)).asOptional().orElseThrow(),
        NOW);
    items.save(draft.with(work(content)).publish(KEEPER, NOW));
  }

  private static Work work(Content content) {
    return new Work.Draft(
        content, new Work.Writers(Optional.of(AUTHOR), Set.of(AUTHOR)), Optional.empty());
  }

  @Test
  void what_a_text_only_names_is_given_to_nobody() {
    assertThat(book.worked(draft.getId(), file)).isEmpty();
    assertThat(book.published(file)).isEmpty();
    assertThat(files.removeUnused(NOW.plusSeconds(1))).isOne();
  }

  @Test
  void who_works_on_it_has_its_files_before_readers_have_them_and_after() {
    Attachment attached = new Attachment(file, "Tekst", FileKind.TEXT, 5, Language.DUTCH);
    Work next = work(content.with(List.of(attached)));
    items.save(read().with(Optional.of(next)));
    assertThat(book.worked(draft.getId(), file)).isPresent();
    assertThat(book.published(file)).isEmpty();
    items.save(read().publish(next, KEEPER, NOW));
    assertThat(book.worked(draft.getId(), file)).isPresent();
    assertThat(book.published(file)).isPresent();
    assertThat(files.removeUnused(NOW.plusSeconds(1))).isZero();
  }

  private Published read() {
    return (Published) items.lock(draft.getId()).orElseThrow();
  }
}
