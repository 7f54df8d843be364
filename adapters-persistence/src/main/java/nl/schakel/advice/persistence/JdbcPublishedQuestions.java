package nl.schakel.advice.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.advice.QuestionId;
import nl.schakel.advice.query.PublishedQuestions;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.persistence.Moments;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPublishedQuestions implements PublishedQuestions {

  /** More words than these make no question clearer. */
  private static final int MOST_WORDS = 8;

  private static final String SELECT =
      """
      select id, topic, partner, text, answer, greatest(asker_agreed, expert_agreed) as at
      from advice.question where published\
      """;

  private final JdbcClient jdbc;

  JdbcPublishedQuestions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Page<Published> find(Wish wish, PageRequest page) {
    Map<String, Object> parameters = new HashMap<>();
    StringBuilder condition = new StringBuilder();
    wish.topic()
        .ifPresent(
            topic -> {
              condition.append(" and topic = :topic");
              parameters.put("topic", topic.value().value());
            });
    words(wish)
        .forEach(
            word -> {
              String name = "word" + parameters.size();
              condition.append(" and search_vector @@ shared.meaning(:" + name + ")");
              parameters.put(name, word);
            });
    return page(condition.toString(), parameters, page);
  }

  private static List<String> words(Wish wish) {
    return wish.words().stream()
        .flatMap(typed -> PlainText.words(typed).stream())
        .limit(MOST_WORDS)
        .toList();
  }

  private Page<Published> page(
      String condition, Map<String, Object> parameters, PageRequest request) {
    long total =
        jdbc.sql("select count(*) from advice.question where published" + condition)
            .params(parameters)
            .query(Long.class)
            .single();
    List<Published> items =
        jdbc.sql(SELECT + condition + " order by at desc, id limit :size offset :offset")
            .params(parameters)
            .param("size", request.size())
            .param("offset", request.offset())
            .query(JdbcPublishedQuestions::published)
            .list();
    return new Page<>(items, request.number(), request.size(), total);
  }

  @Override
  public Optional<Published> find(QuestionId id) {
    return jdbc.sql(SELECT + " and id = :id")
        .param("id", id.value())
        .query(JdbcPublishedQuestions::published)
        .optional();
  }

  @Override
  public List<Listed> listed() {
    return jdbc.sql(
            """
            select id, greatest(asker_agreed, expert_agreed) as at
            from advice.question where published order by id
            """)
        .query(
            (row, _) ->
                new Listed(
                    new QuestionId(row.getObject("id", UUID.class)), Moments.read(row, "at")))
        .list();
  }

  @Override
  public Map<TopicCode, Long> counts() {
    return jdbc
        .sql("select topic, count(*) as n from advice.question where published group by topic")
        .query((row, _) -> Map.entry(TopicCode.of(row.getString("topic")), row.getLong("n")))
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Published published(ResultSet row, int number) throws SQLException {
    return new Published(
        new QuestionId(row.getObject("id", UUID.class)),
        TopicCode.of(row.getString("topic")),
        new OrganisationId(row.getObject("partner", UUID.class)),
        row.getString("text"),
        row.getString("answer"),
        Moments.read(row, "at"));
  }
}
