package nl.schakel.agreements.persistence;

import java.util.UUID;
import nl.schakel.agreements.GrantCard;
import nl.schakel.agreements.port.GrantRegister;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.persistence.LocalizedTextAsJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcGrantRegister implements GrantRegister {

  private final JdbcClient jdbc;
  private final LocalizedTextAsJson texts;

  JdbcGrantRegister(JdbcClient jdbc, LocalizedTextAsJson texts) {
    this.jdbc = jdbc;
    this.texts = texts;
  }

  @Override
  public void add(GrantCard grant) {
    jdbc.sql(
            """
            insert into agreements."grant" (id, name, purpose, funders)
            values (:id, :name, :purpose, :funders)
            """)
        .param("id", grant.id().value())
        .param("name", texts.write(grant.name()))
        .param("purpose", texts.write(grant.purpose()))
        .param("funders", grant.funders().stream().map(OrganisationId::value).toArray(UUID[]::new))
        .update();
  }
}
