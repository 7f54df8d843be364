package nl.schakel.communities.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.communities.CommunityId;
import nl.schakel.communities.JoinRequestId;
import nl.schakel.communities.JoinTidings.Step;
import nl.schakel.communities.model.JoinRequest.Asking;
import nl.schakel.communities.model.JoinRequest.Open;
import nl.schakel.communities.model.JoinRequest.Settled;
import nl.schakel.communities.model.Member.Seat;
import nl.schakel.people.PersonId;
import org.junit.jupiter.api.Test;

class JoinRequestTest {

  private static final Instant ASKED = Instant.parse("2026-09-01T08:00:00Z");
  private static final Instant LATER = ASKED.plus(Duration.ofDays(4));

  private final Asking asking =
      new Asking(
          JoinRequestId.next(),
          CommunityId.next(),
          PersonId.next(),
          new Seat(Optional.empty(), Optional.of("Canary functie")),
          Optional.of("Canary waarom"),
          ASKED);
  private final Open open = new Open(asking);

  @Test
  void from_waiting_it_goes_one_way_and_stays_there() {
    List<Settled> ends =
        List.of(
            open.admit(LATER),
            open.decline(Optional.of("Volgend jaar"), LATER),
            open.withdraw(LATER),
            open.expire(LATER));

    assertThat(open.step()).isEqualTo(Step.ASKED);
    assertThat(ends)
        .extracting(Settled::step)
        .containsExactly(Step.ADMITTED, Step.DECLINED, Step.WITHDRAWN, Step.EXPIRED);
    assertThat(ends)
        .allSatisfy(
            end -> {
              assertThat(end.asking()).isEqualTo(asking);
              assertThat(end.getId()).isEqualTo(open.getId());
              assertThat(end.at()).isEqualTo(LATER);
            });
  }

  @Test
  void only_who_is_declined_is_answered_in_words() {
    assertThat(open.decline(Optional.of("Volgend jaar"), LATER).answer()).contains("Volgend jaar");
    assertThat(open.admit(LATER).answer()).isEmpty();
    assertThat(open.expire(LATER).answer()).isEmpty();
  }

  @Test
  void what_somebody_says_of_themselves_stays_out_of_logs() {
    assertThat(open.toString() + open.decline(Optional.empty(), LATER)).doesNotContain("Canary");
  }
}
