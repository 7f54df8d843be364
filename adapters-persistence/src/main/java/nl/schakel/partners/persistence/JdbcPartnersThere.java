package nl.schakel.partners.persistence;

import java.util.List;
import java.util.stream.Stream;
import nl.schakel.partners.Involvements;
import nl.schakel.people.OrganisationId;
import nl.schakel.places.Area;
import nl.schakel.places.Municipalities;
import nl.schakel.places.Municipality;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.persistence.LocalizedTextAsJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who works in a municipality or its province; who works in all of a country is not from there. */
@Repository
class JdbcPartnersThere implements Involvements {

  private static final String THERE =
      """
      select p.name, p.slug from partners.partner p
      where p.state = 'LISTED' and p.search_vector @@ partners.any_of('area', :areas)
      order by p.sort_name, p.organisation limit 20
      """;

  private final JdbcClient jdbc;
  private final LocalizedTextAsJson texts;

  JdbcPartnersThere(JdbcClient jdbc, LocalizedTextAsJson texts) {
    this.jdbc = jdbc;
    this.texts = texts;
  }

  @Override
  public List<Involvement> of(OrganisationId partner) {
    return List.of();
  }

  @Override
  public List<Involvement> in(MunicipalityCode municipality) {
    return Municipalities.known().find(municipality).map(this::there).orElse(List.of());
  }

  private List<Involvement> there(Municipality town) {
    String[] near =
        Stream.of(new Area.Town(town.code()), new Area.Region(town.province()))
            .map(Area::code)
            .toArray(String[]::new);
    return jdbc.sql(THERE)
        .param("areas", near)
        .query(
            (row, _) ->
                new Involvement(
                    "partners.involvement.there",
                    texts.read(row.getString("name")),
                    "/partners/" + row.getString("slug")))
        .list();
  }
}
