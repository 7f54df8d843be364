package nl.schakel.supervision.model;

import static nl.schakel.supervision.model.ACircle.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Optional;
import nl.schakel.learning.EditionId;
import nl.schakel.people.PersonId;
import nl.schakel.supervision.model.Circle.Going;
import nl.schakel.supervision.model.Circle.Plan;
import nl.schakel.supervision.model.Circle.Size;
import nl.schakel.supervision.model.Member.Departure;
import nl.schakel.supervision.model.Member.Way;
import org.junit.jupiter.api.Test;

class CircleTest {

  private final PersonId an = PersonId.next();
  private final PersonId bilal = PersonId.next();
  private final Departure left = new Departure(NOW, Way.LEFT, Optional.of("Andere baan"));

  @Test
  void it_fills_up_and_takes_nobody_twice() {
    Going circle = ACircle.with(ACircle.forming(), an);
    assertThat(circle.details().hasTooFew()).isTrue();
    assertThatIllegalStateException().isThrownBy(() -> circle.join(an, NOW));
    Going full = ACircle.with(circle, bilal, PersonId.next(), PersonId.next());
    assertThat(full.details().hasTooFew()).isFalse();
    assertThat(full.details().isFull()).isTrue();
    assertThatIllegalStateException().isThrownBy(() -> full.join(PersonId.next(), NOW));
  }

  @Test
  void who_left_is_remembered_and_may_come_back() {
    Going gone = ACircle.with(ACircle.forming(), an, bilal).goes(an, left);
    assertThat(gone.details().present()).containsExactly(bilal);
    assertThat(gone.details().members()).hasSize(2);
    assertThat(gone.goes(an, new Departure(NOW.plusSeconds(1), Way.REMOVED, Optional.empty())))
        .isEqualTo(gone);
    Going again = gone.join(an, NOW.plusSeconds(60));
    assertThat(again.details().present()).containsExactly(bilal, an);
    assertThat(again.details().members()).hasSize(3);
  }

  @Test
  void it_meets_from_its_first_round_on_and_keeps_their_order() {
    EditionId first = EditionId.next();
    EditionId second = EditionId.next();
    Circle.Meeting meeting = ACircle.with(ACircle.forming(), an, bilal).meetIn(first);
    assertThat(meeting.meetIn(second).meetIn(first).details().rounds())
        .containsExactly(first, second);
    assertThat(meeting.join(PersonId.next(), NOW)).isInstanceOf(Circle.Meeting.class);
    assertThat(meeting.end(NOW).details()).isEqualTo(meeting.details());
  }

  @Test
  void nobody_is_put_out_by_a_number() {
    Going circle = ACircle.with(ACircle.forming(), an, bilal, PersonId.next());
    Plan plan = circle.details().plan();
    Plan smaller =
        new Plan(
            plan.name(),
            plan.language(),
            plan.rhythm(),
            plan.place(),
            plan.facilitator(),
            new Size(2, 2));
    assertThatIllegalStateException().isThrownBy(() -> circle.revise(smaller));
    assertThatIllegalArgumentException().isThrownBy(() -> new Size(1, 4));
    assertThatIllegalArgumentException().isThrownBy(() -> new Size(5, 4));
  }
}
