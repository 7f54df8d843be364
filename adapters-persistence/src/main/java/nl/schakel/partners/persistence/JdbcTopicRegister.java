package nl.schakel.partners.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.schakel.partners.TopicCard.Sensitivity;
import nl.schakel.partners.TopicCode;
import nl.schakel.partners.model.Topic;
import nl.schakel.partners.model.Topic.Label;
import nl.schakel.partners.port.TopicRegister;
import nl.schakel.partners.query.TopicBook;
import nl.schakel.shared.StaleChangeException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTopicRegister implements TopicRegister, TopicBook {

  private static final String ALL = "select * from partners.topic ";

  private final JdbcClient jdbc;
  private final ProfileJson json;

  JdbcTopicRegister(JdbcClient jdbc, ProfileJson json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  @Override
  public Optional<Topic> find(TopicCode code) {
    return jdbc.sql(ALL + "where code = :code")
        .param("code", code.value().value())
        .query(this::read)
        .optional();
  }

  @Override
  public Optional<Sheet> topic(TopicCode code) {
    return find(code).map(JdbcTopicRegister::sheet);
  }

  @Override
  public List<Topic> all() {
    return jdbc.sql(ALL + "order by lower(public.unaccent(label ->> 'nl')), code")
        .query(this::read)
        .list();
  }

  @Override
  public List<Sheet> topics() {
    return all().stream().map(JdbcTopicRegister::sheet).toList();
  }

  private static Sheet sheet(Topic topic) {
    List<Label> labels = topic.labels();
    return new Sheet(
        topic.code(),
        topic.label(),
        IntStream.range(0, labels.size() - 1)
            .mapToObj(i -> earlier(labels.get(i), labels.get(i + 1)))
            .toList(),
        topic.sensitivity(),
        topic.broader(),
        topic.version());
  }

  private static Earlier earlier(Label label, Label next) {
    return new Earlier(label.text(), next.from(), next.reason());
  }

  @Override
  public void add(Topic topic) {
    jdbc.sql(
            """
            insert into partners.topic (code, label, labels, sensitivity, broader, version)
            values (:code, :label, :labels, :sensitivity, :broader, :version)
            """)
        .params(columns(topic))
        .update();
  }

  @Override
  public void save(Topic topic) {
    int saved =
        jdbc.sql(
                """
                update partners.topic set version = version + 1, label = :label,
                  labels = :labels, sensitivity = :sensitivity, broader = :broader
                where code = :code and version = :version
                """)
            .params(columns(topic))
            .update();
    if (saved == 0) {
      throw new StaleChangeException("topic");
    }
  }

  private Map<String, Object> columns(Topic topic) {
    Map<String, Object> columns = new HashMap<>();
    columns.put("code", topic.code().value().value());
    columns.put("label", json.write(topic.label()));
    columns.put("labels", json.write(topic.labels()));
    columns.put("sensitivity", topic.sensitivity().name());
    columns.put(
        "broader",
        topic.broader().stream().map(code -> code.value().value()).toArray(String[]::new));
    columns.put("version", topic.version());
    return columns;
  }

  private Topic read(ResultSet row, int number) throws SQLException {
    return new Topic(
        TopicCode.of(row.getString("code")),
        List.of(json.read(row.getString("labels"), Label[].class)),
        Sensitivity.valueOf(row.getString("sensitivity")),
        Arrays.stream((String[]) row.getArray("broader").getArray())
            .map(TopicCode::of)
            .collect(Collectors.toUnmodifiableSet()),
        row.getLong("version"));
  }
}
