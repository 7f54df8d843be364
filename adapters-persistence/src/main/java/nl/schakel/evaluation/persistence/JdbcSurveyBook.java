package nl.schakel.evaluation.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.evaluation.model.Distribution;
import nl.schakel.evaluation.model.Remark;
import nl.schakel.evaluation.model.Survey;
import nl.schakel.evaluation.query.SurveyBook;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSurveyBook implements SurveyBook {

  private static final String THEIRS =
      " from evaluation.survey s where organiser = any(:organisers) or edition = any(:editions)";

  private static final String LINES =
      """
      select *, (select count(*) from evaluation.remark r
        where r.edition = s.edition and r.verdict is null) as unread\
      """
          + THEIRS
          + " order by until desc, edition limit :size offset :offset";

  private final JdbcClient jdbc;
  private final SurveyReader reader;
  private final Tallies tallies;

  JdbcSurveyBook(JdbcClient jdbc, SurveyReader reader, Tallies tallies) {
    this.jdbc = jdbc;
    this.reader = reader;
    this.tallies = tallies;
  }

  @Override
  public Optional<Sheet> find(EditionId edition) {
    return sheets("edition = :id", edition.value()).stream().findFirst();
  }

  @Override
  public List<Sheet> ofProgramme(ProgrammeId programme) {
    return sheets("programme = :id", programme.value());
  }

  private List<Sheet> sheets(String condition, UUID id) {
    List<Survey> surveys =
        jdbc.sql(
                "select * from evaluation.survey where "
                    + condition
                    + " order by until desc, edition")
            .param("id", id)
            .query(reader)
            .list();
    Map<EditionId, Map<UUID, Distribution>> scores =
        tallies.of(surveys.stream().map(Survey::edition).toList());
    return surveys.stream()
        .map(survey -> new Sheet(survey, scores.getOrDefault(survey.edition(), Map.of())))
        .toList();
  }

  @Override
  public Page<Line> list(
      Collection<OrganisationId> organisers, Collection<EditionId> editions, PageRequest page) {
    Map<String, Object> whose =
        Map.of(
            "organisers", organisers.stream().map(OrganisationId::value).toArray(UUID[]::new),
            "editions", editions.stream().map(EditionId::value).toArray(UUID[]::new));
    long total = jdbc.sql("select count(*)" + THEIRS).params(whose).query(Long.class).single();
    List<Line> lines =
        jdbc.sql(LINES)
            .params(whose)
            .param("size", page.size())
            .param("offset", page.offset())
            .query((row, number) -> new Line(reader.mapRow(row, number), row.getInt("unread")))
            .list();
    return new Page<>(lines, page.number(), page.size(), total);
  }

  @Override
  public List<Remark> remarks(EditionId edition) {
    return jdbc.sql("select * from evaluation.remark where edition = :edition order by id")
        .param("edition", edition.value())
        .query(JdbcRemarks::remark)
        .list();
  }
}
