package nl.schakel.learning.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.SessionId;
import nl.schakel.learning.model.APlan;
import nl.schakel.learning.model.AProgramme;
import nl.schakel.learning.model.Edition;
import nl.schakel.learning.model.Edition.Answer.Welcome;
import nl.schakel.learning.model.EditionPlan.Terms;
import nl.schakel.learning.model.FourThemes;
import nl.schakel.learning.model.Seats;
import nl.schakel.shared.StaleChangeException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link Editions} promises, whatever it keeps them in. */
public abstract class EditionsContract extends LearningContract {

  private final Terms terms = FourThemes.terms();
  private final APlan trauma = APlan.on(FourThemes.TRAUMA).of(terms).offering(24);

  @BeforeEach
  void the_programme_is_in_the_catalogue() {
    programmes().add(AProgramme.draft(terms).publish(FourThemes.NOW));
  }

  @Test
  void an_edition_comes_back_as_it_was_added() {
    Edition open = trauma.opening(FourThemes.NOW, FourThemes.brussels("2021-12-01T12:00")).open(15);
    editions().add(open);
    assertThat(editions().lock(open.getId())).contains(open);
  }

  @Test
  void an_edition_without_sessions_is_kept_too() {
    Edition learnOnline = APlan.openEnded().of(terms).open(500);
    editions().add(learnOnline);
    assertThat(editions().lock(learnOnline.getId())).contains(learnOnline);
  }

  @Test
  void several_are_locked_in_the_order_of_their_ids() {
    Edition first = trauma.open(15);
    Edition second = APlan.on(FourThemes.FAMILY_REUNIFICATION).of(terms).open(15);
    editions().add(second);
    editions().add(first);
    List<EditionId> ids = List.of(second.getId(), first.getId(), EditionId.next());
    assertThat(editions().lockPublished(ids))
        .extracting(Edition::getId)
        .containsExactly(first.getId(), second.getId());
  }

  @Test
  void drafts_and_what_is_not_in_the_catalogue_are_not_for_the_public() {
    Terms hidden = FourThemes.terms();
    programmes().add(AProgramme.draft(hidden));
    Edition ofDraftProgramme = APlan.on(FourThemes.TRAUMA).of(hidden).open(15);
    Edition draft = trauma.draft(15);
    editions().add(ofDraftProgramme);
    editions().add(draft);
    assertThat(editions().lockPublished(List.of(draft.getId(), ofDraftProgramme.getId())))
        .isEmpty();
    assertThat(editions().lock(draft.getId())).contains(draft);
  }

  @Test
  void an_edition_is_found_by_its_enrolments_and_its_sessions() {
    Edition open = trauma.open(15);
    editions().add(open);
    editions().lock(open.getId());
    Welcome welcome = (Welcome) open.enrol(FourThemes.socialWorker(1), FourThemes.NOW);
    enrolments().add(welcome.enrolment());
    assertThat(editions().lockOf(welcome.enrolment().getId())).contains(open);
    assertThat(editions().lockOf(open.plan().sessions().getFirst().id())).contains(open);
    assertThat(editions().lockOf(EnrolmentId.next())).isEmpty();
    assertThat(editions().lockOf(SessionId.next())).isEmpty();
  }

  @Test
  void counting_places_leaves_the_plan_alone_and_its_version_too() {
    Edition open = trauma.open(15);
    editions().add(open);
    Edition locked = editions().lock(open.getId()).orElseThrow();
    editions().saveSeats(locked.with(new Seats(15, 15, 3, 20)));
    assertThat(editions().lock(open.getId())).contains(open.with(new Seats(15, 15, 3, 20)));
  }

  @Test
  void a_change_of_the_plan_is_counted_and_keeps_places_and_sessions() {
    Edition.Open open = trauma.open(15);
    editions().add(open);
    APlan moved = trauma.with(List.of(APlan.session(LocalDate.of(2021, 12, 9), "10:00", "11:30")));
    editions().save(open.revise(moved.plan()).resize(20));
    Edition kept = editions().lock(open.getId()).orElseThrow();
    assertThat(kept.plan().version()).isEqualTo(1);
    assertThat(kept.seats()).isEqualTo(Seats.empty(20));
    assertThat(kept.plan().sessions()).containsAll(moved.sessions());
  }

  @Test
  void who_read_a_plan_before_a_change_cannot_overwrite_that() {
    Edition.Open open = trauma.open(15);
    editions().add(open);
    editions().save(open.confirm());
    assertThatThrownBy(() -> editions().save(open)).isInstanceOf(StaleChangeException.class);
    assertThat(editions().lock(open.getId())).get().isInstanceOf(Edition.Confirmed.class);
  }

  @Test
  void every_state_is_kept() {
    Edition.Open open = trauma.open(15);
    editions().add(open);
    editions().save(open.cancel());
    assertThat(editions().lock(open.getId())).get().isInstanceOf(Edition.Cancelled.class);
  }

  @Test
  void a_programme_lays_down_the_terms() {
    assertThat(editions().terms(terms.programme())).contains(terms);
    assertThat(editions().terms(ProgrammeId.next())).isEmpty();
  }
}
