package nl.schakel.referrals.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.referrals.ReferralEvent.Fact;
import nl.schakel.referrals.ReferralEvent.Step;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.ReferralState;
import nl.schakel.referrals.model.Happened;
import nl.schakel.referrals.model.Happened.By;
import nl.schakel.referrals.model.Happened.What;
import nl.schakel.shared.persistence.Moments;
import org.jspecify.annotations.Nullable;

/** One line of how a referral came to be what it is, by the names of its columns. */
final class HappenedRow {

  private HappenedRow() {}

  static Map<String, @Nullable Object> of(ReferralId referral, long number, Happened happened) {
    Map<String, @Nullable Object> columns = new HashMap<>();
    columns.put("referral", referral.value());
    columns.put("number", number);
    columns.put("organisation", happened.by().map(by -> by.organisation().value()).orElse(null));
    columns.put("person", happened.by().flatMap(By::person).map(PersonId::value).orElse(null));
    columns.put("at", happened.at());
    switch (happened.what()) {
      case What.Moved(var step, var to) -> {
        columns.put("step", step);
        columns.put("state", to);
      }
      case What.Noted(var fact) -> columns.put("fact", fact);
    }
    return columns;
  }

  static Happened read(ResultSet row, int number) throws SQLException {
    return new Happened(what(row), by(row), Moments.read(row, "at"));
  }

  private static What what(ResultSet row) throws SQLException {
    String fact = row.getString("fact");
    return fact == null
        ? new What.Moved(
            Step.valueOf(row.getString("step")), ReferralState.valueOf(row.getString("state")))
        : new What.Noted(Fact.valueOf(fact));
  }

  private static Optional<By> by(ResultSet row) throws SQLException {
    Optional<PersonId> person =
        Optional.ofNullable(row.getObject("person", UUID.class)).map(PersonId::new);
    return Optional.ofNullable(row.getObject("organisation", UUID.class))
        .map(organisation -> new By(new OrganisationId(organisation), person));
  }
}
