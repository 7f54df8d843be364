package nl.schakel.evaluation.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.evaluation.EvaluationEvent.Verdict;
import nl.schakel.evaluation.model.Remark;
import nl.schakel.evaluation.port.Remarks;
import nl.schakel.learning.EditionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRemarks implements Remarks {

  private final JdbcClient jdbc;

  JdbcRemarks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Remark> lock(UUID id) {
    return jdbc.sql("select * from evaluation.remark where id = :id for update")
        .param("id", id)
        .query(JdbcRemarks::remark)
        .optional();
  }

  @Override
  public void save(Remark remark) {
    jdbc.sql("update evaluation.remark set verdict = :verdict where id = :id")
        .param("verdict", remark.verdict().map(Verdict::name).orElse(null))
        .param("id", remark.id())
        .update();
  }

  static Remark remark(ResultSet row, int number) throws SQLException {
    return new Remark(
        row.getObject("id", UUID.class),
        new EditionId(row.getObject("edition", UUID.class)),
        row.getObject("question", UUID.class),
        row.getString("text"),
        Optional.ofNullable(row.getString("verdict")).map(Verdict::valueOf));
  }
}
