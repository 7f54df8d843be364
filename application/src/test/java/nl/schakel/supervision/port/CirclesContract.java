package nl.schakel.supervision.port;

import static nl.schakel.supervision.model.ACircle.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.schakel.learning.EditionId;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.supervision.CircleId;
import nl.schakel.supervision.model.ACircle;
import nl.schakel.supervision.model.Circle;
import nl.schakel.supervision.model.Circle.Forming;
import nl.schakel.supervision.model.Circle.Going;
import nl.schakel.supervision.model.Member.Departure;
import nl.schakel.supervision.model.Member.Way;
import nl.schakel.supervision.query.CircleBook.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the ports of supervision promise, whatever keeps it. */
public abstract class CirclesContract {

  private static final Instant LATER = NOW.plusSeconds(86_400);

  private final OrganisationId organiser = OrganisationId.next();
  private final PersonId an = PersonId.next();
  private final PersonId bilal = PersonId.next();
  private final Forming forming = ACircle.forming(organiser);
  private final Going two = ACircle.with(forming, an, bilal);
  private final Departure left = new Departure(LATER, Way.LEFT, Optional.of("Andere baan"));

  protected abstract CirclePorts ports();

  @BeforeEach
  void a_coordinator_made_a_circle() {
    ports().circles().add(forming);
  }

  @Test
  void a_circle_comes_back_in_every_state() {
    comesBack(forming);
    comesBack(two);
    Circle.Meeting meeting = two.meetIn(EditionId.next()).meetIn(EditionId.next());
    comesBack(meeting);
    comesBack(meeting.revise(ACircle.plan("Dinsdag")));
    Going fewer = meeting.goes(an, left);
    comesBack(fewer);
    comesBack(fewer.join(an, LATER));
    comesBack(fewer.join(an, LATER).end(LATER));
    assertThat(ports().circles().lock(CircleId.next())).isEmpty();
  }

  private void comesBack(Circle circle) {
    ports().circles().save(circle);
    assertThat(ports().circles().lock(circle.getId())).contains(circle);
    assertThat(ports().book().find(circle.getId())).contains(Sheet.of(circle));
  }

  @Test
  void coordinators_read_all_of_theirs_and_members_what_goes_on() {
    Forming other = ACircle.forming(organiser);
    ports().circles().add(other);
    ports().circles().save(other.revise(ACircle.plan("Aller eerste")));
    ports().circles().save(two.end(LATER));
    PageRequest first = new PageRequest(1, 1);
    assertThat(ports().book().of(Set.of(organiser), first).total()).isEqualTo(2);
    assertThat(ports().book().of(Set.of(organiser), first).items())
        .extracting(sheet -> sheet.details().id())
        .containsExactly(other.getId());
    assertThat(ports().book().goingOf(Set.of(organiser)))
        .extracting(sheet -> sheet.details().id())
        .containsExactly(other.getId());
    assertThat(ports().book().of(Set.of(OrganisationId.next()), first).items()).isEmpty();
    assertThat(ports().book().of(an)).isEmpty();
    ports().circles().save(ACircle.with(other, an));
    assertThat(ports().book().of(an))
        .extracting(sheet -> sheet.details().id())
        .containsExactly(other.getId());
  }

  @Test
  void who_leads_the_conversation_sees_it_too_and_who_left_does_not() {
    ports().circles().save(two.goes(an, left));
    PersonId facilitator = two.details().plan().facilitator().orElseThrow();
    assertThat(ports().book().of(facilitator)).hasSize(1);
    assertThat(ports().book().of(bilal)).hasSize(1);
    assertThat(ports().book().of(an)).isEmpty();
  }

  @Test
  void everything_about_somebody_is_told_and_forgotten() {
    ports().circles().save(two.goes(an, left));
    PersonId facilitator = two.details().plan().facilitator().orElseThrow();
    assertThat(ports().archive().recordsOf(an).getFirst()).containsEntry("part", "MEMBER");
    assertThat(ports().archive().recordsOf(facilitator).getFirst())
        .containsEntry("part", "FACILITATOR");
    ports().archive().forget(an);
    ports().archive().forget(facilitator);
    assertThat(ports().archive().recordsOf(an)).isEmpty();
    assertThat(ports().archive().recordsOf(facilitator)).isEmpty();
    assertThat(ports().book().find(two.getId()).orElseThrow().details().present())
        .containsExactly(bilal);
  }

  @Test
  void who_left_long_ago_is_forgotten_and_who_is_in_it_is_not() {
    ports().circles().save(two.goes(an, left));
    ports().archive().forgetGoneBefore(LATER, 500);
    assertThat(ports().archive().recordsOf(an)).hasSize(1);
    assertThat(ports().archive().forgetGoneBefore(LATER.plusSeconds(1), 500)).isPositive();
    assertThat(ports().archive().recordsOf(an)).isEmpty();
    assertThat(ports().archive().recordsOf(bilal)).hasSize(1);
  }

  @Test
  void nobody_of_a_circle_that_ended_long_ago_is_known() {
    ports().circles().save(two.end(LATER));
    assertThat(ports().archive().forgetGoneBefore(LATER.plusSeconds(1), 500)).isPositive();
    assertThat(ports().archive().recordsOf(an)).isEmpty();
    assertThat(ports().archive().recordsOf(bilal)).isEmpty();
  }
}
