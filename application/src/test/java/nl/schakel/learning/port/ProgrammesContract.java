package nl.schakel.learning.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.model.AProgramme;
import nl.schakel.learning.model.FourThemes;
import nl.schakel.learning.model.Programme;
import nl.schakel.learning.model.Programme.Archived;
import nl.schakel.learning.model.Programme.Draft;
import nl.schakel.learning.model.Programme.Published;
import nl.schakel.shared.Ids;
import nl.schakel.shared.Slug;
import nl.schakel.shared.StaleChangeException;
import org.junit.jupiter.api.Test;

/** What {@link Programmes} promises, whatever it keeps them in. */
public abstract class ProgrammesContract {

  private final String slug = "trauma-" + Ids.next();

  protected abstract Programmes programmes();

  @Test
  void a_programme_comes_back_as_it_was_added() {
    Draft draft = AProgramme.draft(slug);
    programmes().add(draft);
    assertThat(programmes().find(draft.id())).contains(draft);
  }

  @Test
  void its_address_is_taken_from_then_on() {
    Draft draft = AProgramme.draft(slug);
    assertThat(programmes().ownerOf(new Slug(slug))).isEmpty();
    programmes().add(draft);
    assertThat(programmes().ownerOf(new Slug(slug))).contains(draft.id());
  }

  @Test
  void every_state_is_kept_and_every_change_counted() {
    Draft draft = AProgramme.draft(slug);
    programmes().add(draft);
    programmes().save(draft.publish(FourThemes.NOW));
    Published published = (Published) find(draft.id());
    assertThat(published.since()).isEqualTo(FourThemes.NOW);
    assertThat(published.version()).isEqualTo(1);
    programmes().save(published.archive());
    assertThat(find(draft.id())).isEqualTo(new Archived(draft.id(), draft.description(), 2));
  }

  @Test
  void who_read_it_before_a_change_cannot_overwrite_that() {
    Draft draft = AProgramme.draft(slug);
    programmes().add(draft);
    programmes().save(draft.revise(AProgramme.description(slug + "-b", FourThemes.FOR_OCMW_STAFF)));
    assertThatThrownBy(() -> programmes().save(draft)).isInstanceOf(StaleChangeException.class);
    assertThat(find(draft.id()).description().slug()).isEqualTo(new Slug(slug + "-b"));
  }

  @Test
  void what_is_not_there_is_not_found() {
    assertThat(programmes().find(ProgrammeId.next())).isEmpty();
  }

  private Programme find(ProgrammeId id) {
    return programmes().find(id).orElseThrow();
  }
}
