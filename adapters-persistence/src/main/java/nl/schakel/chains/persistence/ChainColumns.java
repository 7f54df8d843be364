package nl.schakel.chains.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.agreements.CovenantId;
import nl.schakel.chains.ChainCards.Deadlines;
import nl.schakel.chains.ChainCards.Promises;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.model.ReferralChain;
import nl.schakel.chains.model.ReferralChain.Terms;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.OrganisationId;
import nl.schakel.places.Area;
import nl.schakel.shared.Slug;
import nl.schakel.shared.persistence.JsonText;
import nl.schakel.shared.persistence.LocalizedTextAsJson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A chain as a row of its table. */
@Component
class ChainColumns {

  private final LocalizedTextAsJson texts;

  ChainColumns(LocalizedTextAsJson texts) {
    this.texts = texts;
  }

  ReferralChain chain(ResultSet row) throws SQLException {
    return new ReferralChain(
        new ChainId(row.getObject("id", UUID.class)), terms(row), row.getLong("version"));
  }

  private Terms terms(ResultSet row) throws SQLException {
    Promises promises = promises(row);
    return new Terms(
        new Slug(row.getString("slug")),
        JsonText.parsed(Area::parse).apply(row.getString("area")),
        TopicCode.of(row.getString("topic")),
        promises.targetGroup(),
        new OrganisationId(row.getObject("keeper", UUID.class)),
        covenant(row),
        promises.deadlines());
  }

  /** Of a chain, or of a version that was agreed: they have the same columns. */
  Promises promises(ResultSet row) throws SQLException {
    return new Promises(
        texts.read(row.getString("target_group")),
        new Deadlines(
            row.getInt("acknowledge_days"),
            row.getInt("decide_days"),
            row.getInt("expire_days"),
            row.getInt("contact_days")));
  }

  static Optional<CovenantId> covenant(ResultSet row) throws SQLException {
    return Optional.ofNullable(row.getObject("covenant", UUID.class)).map(CovenantId::new);
  }

  Map<String, @Nullable Object> of(ReferralChain chain) {
    Terms terms = chain.terms();
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("id", chain.id().value());
    values.put("version", chain.version());
    values.put("slug", terms.slug().value());
    values.put("area", terms.area().code());
    values.put("topic", terms.topic().value().value());
    values.put("keeper", terms.keeper().value());
    values.put("covenant", terms.covenant().map(CovenantId::value).orElse(null));
    values.putAll(of(terms.promises()));
    return values;
  }

  Map<String, Object> of(Promises promises) {
    return Map.of(
        "targetGroup", texts.write(promises.targetGroup()),
        "acknowledge", promises.deadlines().acknowledge(),
        "decide", promises.deadlines().decide(),
        "expire", promises.deadlines().expire(),
        "contact", promises.deadlines().contact());
  }
}
