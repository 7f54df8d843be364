package nl.schakel.recognition.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.people.OrganisationId;
import nl.schakel.recognition.DeliveryId;
import nl.schakel.recognition.query.DeliveryDesk;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDeliveryDesk implements DeliveryDesk {

  private static final String COUNTS =
      """
      select a.register,
        count(*) filter (where c.withdrawn_at is null and a.way = 'OPEN'
          and not n.doubled) as ready,
        count(*) filter (where c.withdrawn_at is null and a.way = 'OPEN'
          and n.number is null) as without_number,
        count(*) filter (where c.withdrawn_at is null and a.way = 'OPEN'
          and n.doubled) as doubled,
        count(*) filter (where c.withdrawn_at is null and a.way = 'REJECTED') as rejected,
        count(*) filter (where c.withdrawn_at is not null
          and a.way in ('SENDING', 'DELIVERED')) as differing
      from recognition.award a join recognition.completion c on c.id = a.completion
        left join recognition.known_number n
          on n.person = c.person and n.register = a.register
      where c.organiser = any(:organisers) and c.person is not null
        and (c.withdrawn_at is null or a.way in ('SENDING', 'DELIVERED'))
      group by a.register
      """;

  private static final String LINES =
      """
      select now.points as now_points, now.day as now_day, a.id, c.person, a.day, a.points, a.course, a.way, f.snapshot,
        case when a.way = 'OPEN' and n.doubled then 'DOUBLE' else a.reason end as reason,
        case when a.way = 'OPEN' then n.number else a.number end as number
      from recognition.award a join recognition.completion c on c.id = a.completion
        join lateral (select snapshot from recognition.certificate
          where completion = c.id and snapshot is not null order by issued_at desc limit 1) f on true
        left join recognition.known_number n
          on n.person = c.person and n.register = a.register
        left join recognition.completion again
          on again.enrolment = c.enrolment and again.withdrawn_at is null and again.id <> c.id
        left join recognition.award now
          on now.completion = again.id and now.register = a.register
      where c.person is not null and\
      """;

  private static final String OF_REGISTER =
      " a.register = :register and c.organiser = :organiser and ";

  private static final String GIVEN =
      """
      select d.*, t.due_at, t.trouble, t.delivery is not null as told,
        (select count(*) from recognition.award a where a.delivery = d.id) as lines,
        (select count(*) from recognition.award a
          where a.delivery = d.id and a.way = 'SENDING') as sending
      from recognition.delivery d left join recognition.transmission t on t.delivery = d.id where\
      """;

  private final JdbcClient jdbc;
  private final DeliveryReader reader;

  JdbcDeliveryDesk(JdbcClient jdbc, DeliveryReader reader) {
    this.jdbc = jdbc;
    this.reader = reader;
  }

  @Override
  public Map<OrganisationId, Counts> counts(Collection<OrganisationId> organisers) {
    return jdbc
        .sql(COUNTS)
        .param("organisers", Columns.ids(organisers, OrganisationId::value))
        .query(
            (row, _) ->
                Map.entry(
                    new OrganisationId(Columns.id(row, "register")),
                    new Counts(
                        row.getInt("ready"),
                        row.getInt("without_number"),
                        row.getInt("doubled"),
                        row.getInt("rejected"),
                        row.getInt("differing"))))
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Override
  public List<Line> waiting(OrganisationId register, OrganisationId organiser) {
    return lines(register, organiser, "a.way in ('OPEN', 'REJECTED') and c.withdrawn_at is null");
  }

  @Override
  public List<Line> toTakeBack(OrganisationId register, OrganisationId organiser) {
    return lines(
        register, organiser, "a.way in ('SENDING', 'DELIVERED') and c.withdrawn_at is not null");
  }

  private List<Line> lines(OrganisationId register, OrganisationId organiser, String which) {
    return jdbc.sql(LINES + OF_REGISTER + which + " order by a.day, a.id")
        .param("register", register.value())
        .param("organiser", organiser.value())
        .query(reader::line)
        .list();
  }

  @Override
  public List<Given> given(OrganisationId register, OrganisationId organiser) {
    return jdbc.sql(
            GIVEN
                + " d.register = :register and d.organiser = :organiser"
                + " order by d.at desc, d.id limit 100")
        .param("register", register.value())
        .param("organiser", organiser.value())
        .query(DeliveryReader::given)
        .list();
  }

  @Override
  public Page<Given> given(Collection<OrganisationId> organisers, PageRequest page) {
    UUID[] ids = Columns.ids(organisers, OrganisationId::value);
    List<Given> items =
        jdbc.sql(
                GIVEN
                    + " d.organiser = any(:organisers)"
                    + " order by d.at desc, d.id limit :limit offset :offset")
            .param("organisers", ids)
            .param("limit", page.size())
            .param("offset", page.offset())
            .query(DeliveryReader::given)
            .list();
    long total =
        jdbc.sql("select count(*) from recognition.delivery where organiser = any(:organisers)")
            .param("organisers", ids)
            .query(Long.class)
            .single();
    return new Page<>(items, page.number(), page.size(), total);
  }

  @Override
  public Optional<Handed> handed(DeliveryId delivery, Set<OrganisationId> organisers) {
    return jdbc.sql(GIVEN + " d.id = :id and d.organiser = any(:organisers)")
        .param("id", delivery.value())
        .param("organisers", Columns.ids(organisers, OrganisationId::value))
        .query(DeliveryReader::given)
        .optional()
        .map(given -> new Handed(given, linesOf(delivery)));
  }

  private List<Line> linesOf(DeliveryId delivery) {
    return jdbc.sql(LINES + " a.delivery = :delivery order by a.day, a.id")
        .param("delivery", delivery.value())
        .query(reader::line)
        .list();
  }
}
