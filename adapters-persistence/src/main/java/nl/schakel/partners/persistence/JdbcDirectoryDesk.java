package nl.schakel.partners.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.partners.query.DirectoryDesk;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDirectoryDesk implements DirectoryDesk {

  private static final String FOUND =
      " from partners.partner p where cast(:words as text) is null"
          + " or p.search_text like '%' || shared.plain(:words) || '%' ";

  private final JdbcClient jdbc;
  private final DeskReader reader;

  JdbcDirectoryDesk(JdbcClient jdbc, DeskReader reader) {
    this.jdbc = jdbc;
    this.reader = reader;
  }

  @Override
  public List<Waiting> proposals(int atMost) {
    return jdbc.sql(
            """
            select t.id, t.since, t.partner, p.name from partners.profile_proposal t
            join partners.partner p on p.organisation = t.partner
            where t.state = 'OPEN' order by t.since, t.id limit :atMost
            """)
        .param("atMost", atMost)
        .query(
            (row, _) ->
                new Waiting(
                    row.getObject("id", UUID.class),
                    new OrganisationId(row.getObject("partner", UUID.class)),
                    reader.text(row, "name"),
                    row.getObject("since", OffsetDateTime.class).toInstant()))
        .list();
  }

  @Override
  public Optional<Proposal> proposal(UUID id) {
    return jdbc.sql("select * from partners.profile_proposal where id = :id")
        .param("id", id)
        .query(reader::proposal)
        .optional();
  }

  @Override
  public List<Doubt> complaints(int atMost) {
    return jdbc.sql(
            DeskReader.DOUBT + "where c.complaint is not null order by complained_at limit :atMost")
        .param("atMost", atMost)
        .query(reader::doubt)
        .list();
  }

  @Override
  public List<Doubt> unverified(Instant since, int atMost) {
    return jdbc.sql(
            DeskReader.DOUBT
                + """
                where p.state = 'LISTED' and c.complaint is null
                  and coalesce(c.verified_at, '-infinity') < :since
                order by coalesce(c.verified_at, '-infinity'), c.id limit :atMost
                """)
        .param("since", since.atOffset(ZoneOffset.UTC))
        .param("atMost", atMost)
        .query(reader::doubt)
        .list();
  }

  @Override
  public List<Alike> alike(int atMost) {
    return jdbc.sql(AlikeSql.PAIRS).param("atMost", atMost).query(reader::alike).list();
  }

  @Override
  public List<Line> alikeTo(LocalizedText name, Set<String> hosts) {
    return jdbc.sql(AlikeSql.TO_NEW)
        .param("name", name.in(Language.DUTCH))
        .param("hosts", hosts.toArray(String[]::new))
        .query(reader::line)
        .list();
  }

  @Override
  public Page<Line> entries(Optional<String> words, PageRequest page) {
    String typed = words.orElse(null);
    List<Line> lines =
        jdbc.sql("select p.*" + FOUND + "order by sort_name, organisation limit :size offset :from")
            .param("words", typed)
            .param("size", page.size())
            .param("from", page.offset())
            .query(reader::line)
            .list();
    long total =
        jdbc.sql("select count(*)" + FOUND).param("words", typed).query(Long.class).single();
    return new Page<>(lines, page.number(), page.size(), total);
  }

  @Override
  public List<Proposal> history(OrganisationId partner) {
    return jdbc.sql(
            """
            select * from partners.profile_proposal where partner = :partner
            order by since desc limit 50
            """)
        .param("partner", partner.value())
        .query(reader::proposal)
        .list();
  }
}
