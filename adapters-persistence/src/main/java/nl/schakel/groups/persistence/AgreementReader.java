package nl.schakel.groups.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.agreements.GrantId;
import nl.schakel.groups.MunicipalAgreementId;
import nl.schakel.groups.model.MunicipalAgreement;
import nl.schakel.groups.model.MunicipalAgreement.Between;
import nl.schakel.groups.model.MunicipalAgreement.State;
import nl.schakel.groups.model.Terms;
import nl.schakel.groups.model.Terms.Inviter;
import nl.schakel.groups.model.Terms.Offer;
import nl.schakel.groups.model.Terms.Side;
import nl.schakel.people.OrganisationId;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Language;
import nl.schakel.shared.persistence.Moments;

/** Reads agreements with the terms that hold and those on the table, in one row. */
final class AgreementReader {

  private AgreementReader() {}

  static MunicipalAgreement agreement(ResultSet row) throws SQLException {
    Between between = between(row);
    return switch (state(row)) {
      case PROPOSED -> new MunicipalAgreement.Proposed(between, offer(row).orElseThrow());
      case AGREED -> new MunicipalAgreement.Agreed(between, held(row).orElseThrow());
      case AMENDING ->
          new MunicipalAgreement.Amending(
              between, held(row).orElseThrow(), offer(row).orElseThrow());
      case ENDED -> new MunicipalAgreement.Ended(between, held(row), Moments.read(row, "ended_at"));
    };
  }

  static State state(ResultSet row) throws SQLException {
    return State.valueOf(row.getString("state"));
  }

  static Between between(ResultSet row) throws SQLException {
    return new Between(
        new MunicipalAgreementId(GroupColumns.id(row, "id")),
        new MunicipalityCode(row.getString("municipality")),
        new OrganisationId(GroupColumns.id(row, "provider")),
        new OrganisationId(GroupColumns.id(row, "contact")));
  }

  static Optional<Terms> held(ResultSet row) throws SQLException {
    return terms(row, "held");
  }

  static Optional<Offer> offer(ResultSet row) throws SQLException {
    Optional<Terms> terms = terms(row, "offered");
    if (terms.isEmpty()) {
      return Optional.empty();
    }
    Map<Side, Instant> agreed = new EnumMap<>(Side.class);
    Moments.readIfAny(row, "offered_provider_agreed_at")
        .ifPresent(at -> agreed.put(Side.PROVIDER, at));
    Moments.readIfAny(row, "offered_municipality_agreed_at")
        .ifPresent(at -> agreed.put(Side.MUNICIPALITY, at));
    return Optional.of(new Offer(terms.get(), agreed));
  }

  private static Optional<Terms> terms(ResultSet row, String prefix) throws SQLException {
    LocalDate from = row.getObject(prefix + "_starts_on", LocalDate.class);
    return from == null
        ? Optional.empty()
        : Optional.of(
            new Terms(
                row.getInt(prefix + "_version"),
                from,
                row.getObject(prefix + "_ends_on", LocalDate.class),
                groups(row.getString(prefix + "_groups")),
                row.getString(prefix + "_places"),
                Stream.of((UUID[]) row.getArray(prefix + "_grants").getArray())
                    .map(GrantId::new)
                    .collect(Collectors.toUnmodifiableSet()),
                Inviter.valueOf(row.getString(prefix + "_inviter"))));
  }

  private static SortedMap<Language, Integer> groups(String joined) {
    SortedMap<Language, Integer> groups = new TreeMap<>();
    for (String each : joined.split(",", -1)) {
      int equals = each.indexOf('=');
      groups.put(
          new Language(each.substring(0, equals)), Integer.valueOf(each.substring(equals + 1)));
    }
    return groups;
  }
}
