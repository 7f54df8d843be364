package nl.schakel.learning.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.schakel.learning.model.APlan;
import nl.schakel.learning.model.AProgramme;
import nl.schakel.learning.model.Edition;
import nl.schakel.learning.model.EditionPlan.Terms;
import nl.schakel.learning.model.FourThemes;
import nl.schakel.learning.model.Session;
import nl.schakel.learning.port.Notices.Mark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link Notices} promises, whatever it keeps them in. */
public abstract class NoticesContract extends LearningContract {

  private final Terms terms = FourThemes.terms();
  private final Edition edition = APlan.on(FourThemes.TRAUMA).of(terms).open(1);
  private final Session session = edition.plan().sessions().getFirst();

  @BeforeEach
  void there_is_a_session() {
    programmes().add(AProgramme.draft(terms).publish(FourThemes.NOW));
    editions().add(edition);
  }

  @Test
  void a_joining_link_is_released_once_and_a_new_one_again() {
    assertThat(notices().markLinkReleased(session.id(), 1)).isEqualTo(Mark.FIRST);
    assertThat(notices().markLinkReleased(session.id(), 1)).isEqualTo(Mark.AGAIN);
    assertThat(notices().markLinkReleased(session.id(), 2)).isEqualTo(Mark.FIRST);
  }

  @Test
  void people_are_reminded_once_and_of_another_time_again() {
    assertThat(notices().markReminded(session.id(), session.start())).isEqualTo(Mark.FIRST);
    assertThat(notices().markReminded(session.id(), session.start())).isEqualTo(Mark.AGAIN);
    assertThat(notices().markReminded(session.id(), session.start().plus(Duration.ofDays(7))))
        .isEqualTo(Mark.FIRST);
  }

  @Test
  void what_was_told_survives_a_change_of_the_plan() {
    notices().markLinkReleased(session.id(), 1);
    notices().markReminded(session.id(), session.start());
    editions().save(edition);
    assertThat(notices().markLinkReleased(session.id(), 1)).isEqualTo(Mark.AGAIN);
    assertThat(notices().markReminded(session.id(), session.start())).isEqualTo(Mark.AGAIN);
  }
}
