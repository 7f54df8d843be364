package nl.schakel.newsletters.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.newsletters.model.Issue;
import nl.schakel.newsletters.model.Newsletter;
import nl.schakel.newsletters.model.Newsletter.Draft;
import nl.schakel.newsletters.model.Newsletter.Sending;
import nl.schakel.newsletters.port.Newsletters;
import nl.schakel.newsletters.query.Archive;
import nl.schakel.newsletters.query.EditorialDesk;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;
import nl.schakel.shared.persistence.DatabaseTest;
import nl.schakel.shared.query.PageRequest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class ArchiveTest {

  private static final Instant NOW = Instant.parse("2126-11-23T08:00:00Z");
  private static final Slug SLUG = new Slug("gestopt");

  @Autowired Newsletters newsletters;
  @Autowired Archive archive;
  @Autowired EditorialDesk desk;

  @Test
  void what_was_stopped_leaves_the_site_and_does_not_count_as_the_last_one() {
    Draft draft =
        Newsletter.draft(
            new Issue(SLUG, LocalizedText.dutch("Fout"), LocalizedText.dutch("Fout"), List.of()));
    newsletters.add(draft);
    Sending sending = draft.send(3, NOW);
    newsletters.save(sending);
    assertThat(archive.find(SLUG)).isPresent();
    assertThat(desk.lastSent()).contains(NOW);

    newsletters.save(sending.stop(NOW));

    assertThat(archive.find(SLUG)).isEmpty();
    assertThat(archive.all()).extracting(Archive.Heading::slug).doesNotContain(SLUG);
    assertThat(archive.list(PageRequest.first()).items())
        .extracting(Archive.Heading::slug)
        .doesNotContain(SLUG);
    assertThat(desk.lastSent()).isNotEqualTo(Optional.of(NOW));
  }
}
