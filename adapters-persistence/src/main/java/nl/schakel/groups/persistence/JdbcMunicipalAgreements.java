package nl.schakel.groups.persistence;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.groups.MunicipalAgreementId;
import nl.schakel.groups.model.MunicipalAgreement;
import nl.schakel.groups.model.MunicipalAgreement.Agreed;
import nl.schakel.groups.model.MunicipalAgreement.Between;
import nl.schakel.groups.model.MunicipalAgreement.Ended;
import nl.schakel.groups.model.MunicipalAgreement.OnTheTable;
import nl.schakel.groups.model.MunicipalAgreement.Proposed;
import nl.schakel.groups.model.Terms;
import nl.schakel.groups.port.MunicipalAgreements;
import nl.schakel.shared.Language;
import nl.schakel.shared.persistence.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMunicipalAgreements implements MunicipalAgreements {

  private static final String ADD =
      """
      insert into groups.municipal_agreement (id, municipality, provider, contact, state, version)
      values (:id, :municipality, :provider, :contact, 'PROPOSED', 0)
      """;

  private static final String SAVE =
      """
      update groups.municipal_agreement set state = :state, version = :version, ended_at = :endedAt
      where id = :id
      """;

  private static final String COVERS =
      """
      select exists (
        select 1 from groups.municipal_agreement a
        join groups.terms t on t.agreement = a.id and t.version = a.version
        where a.id = :id and :day between t.starts_on and t.ends_on)
      """;

  private static final String PLANNED =
      """
      select language, count(*) as many from groups.parent_group
      where agreement = :agreement and state <> 'CANCELLED' group by language
      """;

  private final JdbcClient jdbc;
  private final TermsTable terms;

  JdbcMunicipalAgreements(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.terms = new TermsTable(jdbc);
  }

  @Override
  public void add(Proposed agreement) {
    Between between = agreement.between();
    jdbc.sql(ADD)
        .param("id", between.id().value())
        .param("municipality", between.municipality().value())
        .param("provider", between.provider().value())
        .param("contact", between.contact().value())
        .update();
    terms.put(between.id(), agreement.offer());
  }

  @Override
  public Optional<MunicipalAgreement> lock(MunicipalAgreementId id) {
    return jdbc.sql(AgreementColumns.SELECT + " where a.id = :id for update of a")
        .param("id", id.value())
        .query((row, _) -> AgreementReader.agreement(row))
        .optional();
  }

  @Override
  public void save(MunicipalAgreement agreement) {
    int version = version(agreement);
    jdbc.sql(SAVE)
        .param("id", agreement.getId().value())
        .param("state", agreement.state().name())
        .param("version", version)
        .param("endedAt", endedAt(agreement))
        .update();
    if (agreement instanceof OnTheTable open) {
      terms.put(agreement.getId(), open.offer());
    } else {
      terms.removeAbove(agreement.getId(), version);
    }
  }

  /** What both agreed to stands in its table since it was on the other one. */
  private static int version(MunicipalAgreement agreement) {
    return switch (agreement) {
      case Proposed _ -> 0;
      case Agreed agreed -> agreed.terms().version();
      case MunicipalAgreement.Amending amending -> amending.terms().version();
      case Ended ended -> ended.terms().map(Terms::version).orElse(0);
    };
  }

  private static @Nullable OffsetDateTime endedAt(MunicipalAgreement agreement) {
    return agreement instanceof Ended ended ? Moments.utc(ended.at()) : null;
  }

  @Override
  public boolean covers(MunicipalAgreementId id, LocalDate day) {
    return jdbc.sql(COVERS).param("id", id.value()).param("day", day).query(Boolean.class).single();
  }

  @Override
  public Map<Language, Integer> planned(MunicipalAgreementId id) {
    return jdbc
        .sql(PLANNED)
        .param("agreement", id.value())
        .query((row, _) -> Map.entry(new Language(row.getString("language")), row.getInt("many")))
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
