package nl.schakel.partners.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.partners.ServiceId;
import nl.schakel.partners.model.Profile;
import nl.schakel.partners.model.Service;
import nl.schakel.partners.query.ServiceExport;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.OrganisationKind;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcServiceExport implements ServiceExport {

  private static final String PARTNERS = " from partners.partner p where ";
  private static final String SERVICES =
      " from partners.service s join partners.partner p on p.organisation = s.partner where ";
  private static final String PARTNER =
      "p.organisation, p.slug, p.name, p.kind, p.profile, p.changed_at";

  private final JdbcClient jdbc;
  private final PublicParts parts;
  private final ProfileJson json;

  JdbcServiceExport(JdbcClient jdbc, PublicParts parts, ProfileJson json) {
    this.jdbc = jdbc;
    this.parts = parts;
    this.json = json;
  }

  @Override
  public Page<Offer> services(Choice choice, PageRequest page) {
    ExportConditions conditions = ExportConditions.ofServices(choice);
    List<Offer> offers = offers(conditions, page.size(), page.offset());
    return new Page<>(offers, page.number(), page.size(), count(SERVICES, conditions));
  }

  @Override
  public List<Offer> servicesAfter(Choice choice, Optional<ServiceId> last, int most) {
    ExportConditions conditions = ExportConditions.ofServices(choice);
    last.ifPresent(id -> conditions.and("s.id > :after", "after", id.value()));
    return offers(conditions, most, 0);
  }

  @Override
  public Optional<Offer> service(ServiceId id) {
    ExportConditions conditions =
        ExportConditions.ofServices(Choice.ofWords(List.of())).and("s.id = :id", "id", id.value());
    return offers(conditions, 1, 0).stream().findFirst();
  }

  private List<Offer> offers(ExportConditions conditions, int most, int from) {
    List<Offer> offers =
        jdbc.sql("select s.content, " + PARTNER + SERVICES + conditions.all() + part("s.id"))
            .params(conditions.parameters())
            .param("most", most)
            .param("from", from)
            .query(
                (row, number) ->
                    new Offer(json.read(row.getString("content"), Service.class), row(row, number)))
            .list();
    Map<UUID, Organisation> reachable = parts.reachable(offers.stream().map(Offer::by).toList());
    return offers.stream()
        .map(
            offer ->
                new Offer(
                    offer.service(), reachable.getOrDefault(offer.by().id().value(), offer.by())))
        .toList();
  }

  @Override
  public Page<Organisation> organisations(Choice choice, PageRequest page) {
    ExportConditions conditions = ExportConditions.ofPartners(choice);
    List<Organisation> organisations = organisations(conditions, page.size(), page.offset());
    return new Page<>(organisations, page.number(), page.size(), count(PARTNERS, conditions));
  }

  @Override
  public List<Organisation> organisationsAfter(
      Choice choice, Optional<OrganisationId> last, int most) {
    ExportConditions conditions = ExportConditions.ofPartners(choice);
    last.ifPresent(id -> conditions.and("p.organisation > :after", "after", id.value()));
    return organisations(conditions, most, 0);
  }

  @Override
  public Optional<Organisation> organisation(OrganisationId id) {
    ExportConditions conditions =
        ExportConditions.ofPartners(Choice.ofWords(List.of()))
            .and("p.organisation = :id", "id", id.value());
    return organisations(conditions, 1, 0).stream().findFirst();
  }

  private List<Organisation> organisations(ExportConditions conditions, int most, int from) {
    return parts.whole(
        jdbc.sql("select " + PARTNER + PARTNERS + conditions.all() + part("p.organisation"))
            .params(conditions.parameters())
            .param("most", most)
            .param("from", from)
            .query(this::row)
            .list());
  }

  private static String part(String order) {
    return " order by " + order + " limit :most offset :from";
  }

  private long count(String tables, ExportConditions conditions) {
    return jdbc.sql("select count(*)" + tables + conditions.all())
        .params(conditions.parameters())
        .query(Long.class)
        .single();
  }

  private Organisation row(ResultSet row, int number) throws SQLException {
    return new Organisation(
        new OrganisationId(row.getObject("organisation", UUID.class)),
        new Slug(row.getString("slug")),
        json.read(row.getString("name"), LocalizedText.class),
        OrganisationKind.valueOf(row.getString("kind")),
        json.read(row.getString("profile"), Profile.class),
        row.getObject("changed_at", OffsetDateTime.class).toInstant());
  }
}
