package nl.schakel.attendance.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.schakel.attendance.Leaders;
import nl.schakel.attendance.model.Substitution;
import nl.schakel.attendance.port.AttendanceArchive;
import nl.schakel.attendance.port.Leadership;
import nl.schakel.attendance.query.LeaderBook;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.SessionId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.persistence.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class JdbcLeadersTest {

  @Autowired Leadership leadership;
  @Autowired Leaders leaders;
  @Autowired LeaderBook book;
  @Autowired AttendanceArchive archive;

  private final EditionId edition = EditionId.next();
  private final SessionId first = SessionId.next();
  private final SessionId second = SessionId.next();
  private final PersonId ilse = PersonId.next();
  private final PersonId karim = PersonId.next();
  private final PersonId sofie = PersonId.next();
  private final Substitution flu = new Substitution(first, edition, ilse, sofie, "Griep");

  @BeforeEach
  void two_lead_and_one_stands_in_at_the_first_session() {
    leadership.assign(edition, ilse);
    leadership.assign(edition, karim);
    leadership.assign(edition, ilse);
    leadership.substitute(flu);
  }

  @Test
  void a_substitute_leads_one_session_in_the_place_of_another() {
    assertThat(leaders.of(edition)).containsExactly(ilse, karim);
    assertThat(leaders.of(edition, first)).containsExactly(sofie, karim);
    assertThat(leaders.of(edition, second)).containsExactly(ilse, karim);
    assertThat(leaders.editionsOf(sofie)).containsExactly(edition);
    assertThat(book.leaders(List.of(edition))).isEqualTo(Map.of(edition, List.of(ilse, karim)));
  }

  @Test
  void somebody_else_may_stand_in_and_whoever_was_away_may_come_back() {
    Substitution instead = new Substitution(first, edition, ilse, PersonId.next(), "Weer griep");
    leadership.substitute(instead);
    assertThat(book.substitutions(List.of(edition))).containsExactly(instead);
    leadership.comeBack(first, ilse);
    assertThat(leaders.of(edition, first)).containsExactly(ilse, karim);
  }

  @Test
  void who_leads_no_more_needs_no_substitute() {
    leadership.release(edition, ilse);
    assertThat(leaders.of(edition, first)).containsExactly(karim);
    assertThat(leaders.editionsOf(sofie)).isEmpty();
  }

  @Test
  void who_is_erased_leads_nothing_and_stands_in_nowhere() {
    assertThat(archive.leadsOf(sofie)).hasSize(1);
    archive.forget(sofie);
    archive.forget(karim);
    assertThat(archive.leadsOf(sofie)).isEmpty();
    assertThat(leaders.of(edition, first)).containsExactly(ilse);
  }
}
