package nl.schakel.messages.persistence;

import java.util.List;
import java.util.Optional;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.messages.RuleId;
import nl.schakel.messages.TemplateId;
import nl.schakel.messages.model.Rule;
import nl.schakel.messages.port.Rules;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRules implements Rules {

  private static final String KEEP =
      """
      insert into messages.rule
        (id, organiser, programme, edition, moment, days, hour, audience, template, since, retimed)
      values
        (:id, :organiser, :programme, :edition, :moment, :days, :hour, :audience, :template, :since,
         :retimed)
      on conflict (id) do update
      set edition = :edition, moment = :moment, days = :days, hour = :hour, audience = :audience,
        template = :template, since = :since, retimed = :retimed
      """;

  private final JdbcClient jdbc;

  JdbcRules(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Rule> find(RuleId id) {
    return rule("where id = :id", id);
  }

  @Override
  public Optional<Rule> hold(RuleId id) {
    return rule("where id = :id for update", id);
  }

  @Override
  public Optional<Rule> take(RuleId id) {
    return rule("where id = :id for update skip locked", id);
  }

  private Optional<Rule> rule(String which, RuleId id) {
    return jdbc.sql("select * from messages.rule " + which)
        .param("id", id.value())
        .query(RuleReader.INSTANCE)
        .optional();
  }

  @Override
  public List<Rule> switchedOn() {
    return jdbc.sql("select * from messages.rule where since is not null order by id")
        .query(RuleReader.INSTANCE)
        .list();
  }

  @Override
  public List<Rule> about(ProgrammeId programme) {
    return jdbc.sql("select * from messages.rule where programme = :programme order by id")
        .param("programme", programme.value())
        .query(RuleReader.INSTANCE)
        .list();
  }

  @Override
  public int using(TemplateId template) {
    return jdbc.sql("select count(*) from messages.rule where template = :template")
        .param("template", template.value())
        .query(Integer.class)
        .single();
  }

  @Override
  public void add(Rule rule) {
    keep(rule);
  }

  @Override
  public void save(Rule rule) {
    keep(rule);
  }

  private void keep(Rule rule) {
    jdbc.sql(KEEP)
        .param("id", rule.id().value())
        .param("organiser", rule.organiser().value())
        .param("programme", rule.programme().value())
        .param("edition", rule.edition().map(EditionId::value).orElse(null))
        .param("moment", rule.timing().moment().name())
        .param("days", rule.timing().days())
        .param("hour", rule.timing().hour())
        .param("audience", rule.audience().name())
        .param("template", rule.template().value())
        .param("since", Moments.utc(rule.since()))
        .param("retimed", Moments.utc(rule.retimed()))
        .update();
  }

  @Override
  public void remove(RuleId id) {
    jdbc.sql("delete from messages.rule where id = :id").param("id", id.value()).update();
  }
}
