package nl.schakel.messages.listening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import nl.schakel.learning.EditionId;
import nl.schakel.messages.RuleId;
import nl.schakel.messages.usecase.ForgetMessages;
import nl.schakel.messages.usecase.SendByRules;
import org.junit.jupiter.api.Test;

class MessageTimerTest {

  private final SendByRules.Due stuck = new SendByRules.Due(RuleId.next(), EditionId.next());
  private final SendByRules.Due due = new SendByRules.Due(RuleId.next(), EditionId.next());
  private final List<SendByRules.Due> sent = new ArrayList<>();
  private final Deque<ForgetMessages.Outcome> forgotten = new ArrayDeque<>();
  private final MessageTimer timer =
      new MessageTimer(rules(), _ -> forgotten.remove(), Period.ofYears(2));

  @Test
  void a_rule_that_fails_does_not_keep_the_others_waiting() {
    timer.send();
    assertThat(sent).containsExactly(due);
  }

  @Test
  void what_was_sent_is_forgotten_part_by_part() {
    forgotten.add(new ForgetMessages.Outcome.Continues(200));
    forgotten.add(new ForgetMessages.Outcome.Finished(3));
    timer.forget();
    assertThat(forgotten).isEmpty();
  }

  private SendByRules rules() {
    return new SendByRules() {
      @Override
      public List<Due> due() {
        return List.of(stuck, due);
      }

      @Override
      public Outcome send(Due each) {
        if (each.equals(stuck)) {
          throw new IllegalStateException("this one never works");
        }
        sent.add(each);
        return new Outcome.Sent(1);
      }
    };
  }
}
