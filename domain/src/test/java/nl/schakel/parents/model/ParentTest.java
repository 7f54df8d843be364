package nl.schakel.parents.model;

import static nl.schakel.parents.model.AParent.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.parents.model.Parent.Coming;
import nl.schakel.parents.model.Parent.Invited;
import nl.schakel.parents.model.Parent.Reply;
import nl.schakel.parents.model.Parent.StayingAway;
import nl.schakel.parents.model.Parent.Waiting;
import nl.schakel.parents.model.Seats.WaitingList;
import nl.schakel.shared.Country;
import org.junit.jupiter.api.Test;

class ParentTest {

  private final Invited invited = AParent.invited();

  @Test
  void the_fifteenth_takes_the_last_seat_and_the_sixteenth_waits() {
    assertThat(invited.come(AParent.seats(14), NOW))
        .isEqualTo(new Reply.Kept(new Coming(invited.invitation(), NOW)));
    assertThat(invited.come(AParent.seats(15), NOW))
        .isEqualTo(new Reply.Kept(new Waiting(invited.invitation(), NOW)));
  }

  @Test
  void nobody_goes_past_who_waits() {
    assertThat(invited.come(new Seats(15, 14, 1, WaitingList.OPEN), NOW))
        .isEqualTo(new Reply.Kept(new Waiting(invited.invitation(), NOW)));
    assertThat(new Seats(15, 14, 3, WaitingList.OPEN).forWaiting()).isEqualTo(1);
    assertThat(new Seats(15, 11, 3, WaitingList.OPEN).forWaiting()).isEqualTo(3);
    assertThat(new Seats(14, 15, 3, WaitingList.OPEN).forWaiting()).isZero();
  }

  @Test
  void after_the_second_meeting_began_a_seat_goes_to_nobody_who_waits() {
    assertThat(new Seats(15, 14, 1, WaitingList.CLOSED).forWaiting()).isZero();
    assertThat(invited.come(new Seats(15, 15, 0, WaitingList.CLOSED), NOW))
        .isEqualTo(new Reply.Full());
    assertThat(invited.come(new Seats(15, 14, 1, WaitingList.CLOSED), NOW))
        .isEqualTo(new Reply.Kept(new Coming(invited.invitation(), NOW)));
  }

  @Test
  void who_stays_away_may_think_again() {
    StayingAway away = new Coming(invited.invitation(), NOW).stayAway(NOW);
    assertThat(away.come(AParent.seats(3), NOW))
        .isEqualTo(new Reply.Kept(new Coming(invited.invitation(), NOW)));
  }

  @Test
  void only_who_has_a_telephone_can_be_called() {
    assertThat(invited.invitation().calling(true).wantsCall()).isFalse();
    Phone phone = Phone.parse("06-12345678", Country.NL).asOptional().orElseThrow();
    var known = AParent.invited(ParentGroupId.next(), "Amina", Optional.of(phone));
    assertThat(known.invitation().calling(true).wantsCall()).isTrue();
  }

  @Test
  void nobody_reads_a_name_or_a_number_in_a_log() {
    Phone phone = Phone.parse("06-12345678", Country.NL).asOptional().orElseThrow();
    Invited parent = AParent.invited(ParentGroupId.next(), "Amina", Optional.of(phone));
    assertThat(parent.toString())
        .doesNotContain("Amina", "12345678", parent.invitation().code().value());
  }
}
