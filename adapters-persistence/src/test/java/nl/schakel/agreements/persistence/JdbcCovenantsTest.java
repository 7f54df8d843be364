package nl.schakel.agreements.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.schakel.agreements.model.Covenant;
import nl.schakel.agreements.model.SecondGeneration;
import nl.schakel.agreements.port.Covenants;
import nl.schakel.agreements.port.CovenantsContract;
import nl.schakel.shared.persistence.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class JdbcCovenantsTest extends CovenantsContract {

  @Autowired Covenants covenants;
  @Autowired JdbcClient jdbc;

  @Override
  protected Covenants covenants() {
    return covenants;
  }

  @Test
  void what_was_written_before_there_were_yardsticks_is_read() {
    Covenant old = SecondGeneration.covenant("van-vroeger");
    covenants.add(old);
    int written =
        jdbc.sql(
                """
                update agreements.covenant
                set commitments = (
                  select jsonb_agg(each - 'yardstick') from jsonb_array_elements(commitments) each)
                where id = :id and jsonb_path_exists(commitments, '$[*].yardstick')
                """)
            .param("id", old.id().value())
            .update();
    assertThat(written).isEqualTo(1);
    assertThat(covenants.find(old.id()))
        .hasValueSatisfying(
            found ->
                assertThat(found.commitments().getFirst().promise().yardstick())
                    .isEqualTo(Optional.empty()));
    assertThat(covenants.find(old.id())).contains(old);
  }
}
