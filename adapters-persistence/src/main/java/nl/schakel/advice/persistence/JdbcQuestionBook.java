package nl.schakel.advice.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schakel.advice.QuestionCards;
import nl.schakel.advice.QuestionId;
import nl.schakel.advice.QuestionWords;
import nl.schakel.advice.query.QuestionBook;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.persistence.Moments;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcQuestionBook implements QuestionBook, QuestionCards, QuestionWords {

  private static final String KNOWN = " from advice.question where forgotten_at is null and ";

  private static final String WITHOUT_WORDS =
      """
      select id, asker, topic, '' as text, asked_at, partner, passed_on_by, quarter, remind_at,
        due_at, end_at, state, notice\
      """;

  private static final String CARD =
      """
      select id, asker, partner, state, due_at, case
        when taken_down is not null or state <> 'ANSWERED' then null
        when asker_agreed is not null and expert_agreed is null then 'EXPERT'
        when asker_agreed is null and expert_agreed is not null then 'ASKER' end as awaited\
      """;

  private final JdbcClient jdbc;

  JdbcQuestionBook(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Asking> find(QuestionId id) {
    return jdbc.sql("select *" + KNOWN + "id = :id")
        .param("id", id.value())
        .query(AskingReader::asking)
        .optional();
  }

  @Override
  public Page<Asking> askedBy(PersonId asker, PageRequest page) {
    return page(
        "select *",
        "asker = :asker",
        "order by asked_at desc, id desc",
        Map.of("asker", asker.value()),
        page);
  }

  @Override
  public Page<Asking> of(Collection<OrganisationId> partners, PageRequest page) {
    UUID[] ids = partners.stream().map(OrganisationId::value).toArray(UUID[]::new);
    return page(
        "select *",
        "partner = any(:partners) and state <> 'WITHDRAWN'",
        "order by state <> 'ASKED', case when state = 'ASKED' then due_at end, asked_at desc, id",
        Map.of("partners", ids),
        page);
  }

  @Override
  public Page<Asking> waiting(PageRequest page) {
    return page(WITHOUT_WORDS, "state = 'ASKED'", "order by due_at, id", Map.of(), page);
  }

  private Page<Asking> page(
      String columns,
      String condition,
      String order,
      Map<String, Object> parameters,
      PageRequest page) {
    long total =
        jdbc.sql("select count(*)" + KNOWN + condition)
            .params(parameters)
            .query(Long.class)
            .single();
    List<Asking> items =
        jdbc.sql(columns + KNOWN + condition + " " + order + " limit :size offset :offset")
            .params(parameters)
            .param("size", page.size())
            .param("offset", page.offset())
            .query(AskingReader::asking)
            .list();
    return new Page<>(items, page.number(), page.size(), total);
  }

  @Override
  public List<QuestionId> due(Instant now, int atMost) {
    return jdbc.sql(
            "select id from advice.question where look_at <= :now order by look_at, id limit :most")
        .param("now", Moments.utc(now))
        .param("most", atMost)
        .query((row, _) -> new QuestionId(row.getObject("id", UUID.class)))
        .list();
  }

  @Override
  public Map<QuestionId, QuestionCards.Card> cards(Collection<QuestionId> questions) {
    return jdbc
        .sql(CARD + KNOWN + "id = any(:ids)")
        .param("ids", questions.stream().map(QuestionId::value).toArray(UUID[]::new))
        .query((row, _) -> card(row))
        .list()
        .stream()
        .collect(Collectors.toMap(QuestionCards.Card::id, Function.identity()));
  }

  @Override
  public Optional<Words> of(QuestionId question, PersonId asker) {
    return find(question)
        .filter(found -> found.details().asker().equals(asker))
        .map(found -> new Words(found.details().text(), found.answer()));
  }

  private static QuestionCards.Card card(ResultSet row) throws SQLException {
    return new QuestionCards.Card(
        new QuestionId(row.getObject("id", UUID.class)),
        new PersonId(row.getObject("asker", UUID.class)),
        new OrganisationId(row.getObject("partner", UUID.class)),
        Standing.valueOf(row.getString("state")),
        Moments.read(row, "due_at"),
        Optional.ofNullable(row.getString("awaited")).map(Party::valueOf));
  }
}
