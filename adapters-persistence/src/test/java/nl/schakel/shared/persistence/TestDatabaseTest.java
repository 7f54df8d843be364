package nl.schakel.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class TestDatabaseTest {

  @Autowired JdbcClient jdbc;

  @Test
  void a_context_finds_a_migrated_database() {
    assertThat(jdbc.sql("select count(*) from flyway_schema_history").query(Integer.class).single())
        .isPositive();
  }

  @Test
  void two_fresh_databases_know_nothing_of_each_other() {
    var one = JdbcClient.create(TestDatabase.fresh().dataSource());
    var other = JdbcClient.create(TestDatabase.fresh().dataSource());
    one.sql("create table only_here (id int)").update();
    assertThat(other.sql("select to_regclass('only_here')::text").query(String.class).optional())
        .isEmpty();
  }
}
