package nl.schakel.referrals.persistence;

import java.util.List;
import java.util.UUID;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.port.ReadingLog;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcReadingLog implements ReadingLog {

  private final JdbcClient jdbc;

  JdbcReadingLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void add(ReferralId referral, Reading reading) {
    jdbc.sql(
            """
            insert into referrals.reading (referral, organisation, person, at)
            values (:referral, :organisation, :person, :at)
            """)
        .param("referral", referral.value())
        .param("organisation", reading.organisation().value())
        .param("person", reading.person().value())
        .param("at", Moments.utc(reading.at()))
        .update();
  }

  @Override
  public List<Reading> of(ReferralId referral, OrganisationId organisation) {
    return jdbc.sql(
            """
            select person, at from referrals.reading
            where referral = :referral and organisation = :organisation and person is not null
            order by at desc limit 100
            """)
        .param("referral", referral.value())
        .param("organisation", organisation.value())
        .query(
            (row, _) ->
                new Reading(
                    organisation,
                    new PersonId(row.getObject("person", UUID.class)),
                    Moments.read(row, "at")))
        .list();
  }
}
