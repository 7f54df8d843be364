package nl.schakel.api;

import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Counts what was done, in the transaction of whoever asks, so that doing it twice is seen. */
@TestComponent
@Controller
@Requires(Permission.ANYONE)
class CounterController {

  record Counted(int number) {}

  private final JdbcClient jdbc;

  CounterController(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @PostMapping("/api/v1/counts")
  ResponseEntity<Counted> count(Input input) {
    var milliseconds = input.required("milliseconds", As.integer(0, 5000));
    var fails = input.flag("fails");
    return ResponseEntity.ok(
        input.orReject(() -> new Counted(count(milliseconds.get(), fails.get()))));
  }

  @PostMapping("/counts")
  View countByForm(Frame frame, Input input) {
    var milliseconds = input.required("milliseconds", As.integer(0, 5000));
    int number = input.orReject(() -> count(milliseconds.get(), false));
    return frame.seeOther("/counts/" + number, "shared.notice.done");
  }

  private int count(int milliseconds, boolean fails) {
    jdbc.sql("insert into counted default values").update();
    jdbc.sql("select 1 from (select pg_sleep(:s)) as nap")
        .param("s", milliseconds / 1000.0)
        .query(Integer.class)
        .single();
    if (fails) {
      throw new IllegalStateException("after the work was done");
    }
    return made();
  }

  int made() {
    return jdbc.sql("select count(*) from counted").query(Integer.class).single();
  }

  void start() {
    jdbc.sql("create table if not exists counted (id bigserial primary key)").update();
    jdbc.sql("truncate counted").update();
  }
}
