package nl.schakel.notifications.persistence;

import static nl.schakel.shared.persistence.Moments.utc;

import java.time.Instant;
import java.util.Collection;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.notifications.port.Invitations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcInvitations implements Invitations {

  private final JdbcClient jdbc;

  JdbcInvitations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void note(Collection<EnrolmentId> enrolments, Instant now) {
    for (EnrolmentId enrolment : enrolments) {
      jdbc.sql(
              """
              insert into notifications.invitation (enrolment, given_at) values (:enrolment, :now)
              on conflict do nothing
              """)
          .param("enrolment", enrolment.value())
          .param("now", utc(now))
          .update();
    }
  }

  @Override
  public boolean wasGiven(EnrolmentId enrolment) {
    return jdbc.sql(
            "select exists (select from notifications.invitation where enrolment = :enrolment)")
        .param("enrolment", enrolment.value())
        .query(Boolean.class)
        .single();
  }
}
