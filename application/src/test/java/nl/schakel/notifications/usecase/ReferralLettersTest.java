package nl.schakel.notifications.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.access.Role;
import nl.schakel.chains.ChainId;
import nl.schakel.notifications.port.ChainContent.ReferralNews;
import nl.schakel.notifications.port.ChainContent.ReferralNews.Turn;
import nl.schakel.notifications.port.Letter;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.referrals.ReferralCards.Card;
import nl.schakel.referrals.ReferralEvent.Fact;
import nl.schakel.referrals.ReferralEvent.ReferralMoved;
import nl.schakel.referrals.ReferralEvent.ReferralNoted;
import nl.schakel.referrals.ReferralEvent.Step;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.ReferralState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each side hears what it has to know or do, and no mail could say about whom or what. */
class ReferralLettersTest {

  private final PostOffice office = new PostOffice();
  private final ReferralId referral = ReferralId.next();
  private final PersonId sender = PersonId.next();
  private final PersonId receiver = PersonId.next();
  private final PersonId colleague = PersonId.next();
  private final PersonId keeper = PersonId.next();
  private Optional<PersonId> handler = Optional.empty();
  private Optional<PersonId> lastBy = Optional.empty();
  private boolean elsewhere = false;
  private boolean offered = true;

  @BeforeEach
  void somebody_is_on_each_side() {
    office.holders.put(Role.SUPPORT_WORKER, Set.of(sender));
    office.holders.put(Role.CHAIN_PARTNER, Set.of(receiver, colleague));
    office.holders.put(Role.COORDINATOR, Set.of(keeper));
  }

  @Test
  void everybody_who_could_answer_hears_of_an_offer_once_however_often_it_is_told() {
    moves(Step.OFFER, ReferralState.OFFERED);
    moves(Step.OFFER, ReferralState.OFFERED);
    List<Letter> letters = office.send();
    assertThat(letters).extracting(ReferralLettersTest::news).containsOnly(Turn.OFFERED).hasSize(2);
    assertThat(letters.getFirst().button().getPath()).isEqualTo("/referrals/" + referral.value());
    assertThat(((ReferralNews) letters.getFirst().content()).due()).isPresent();
    moves(Step.OFFER, ReferralState.OFFERED);
    assertThat(office.send()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ASK_INFO, INFO_REQUESTED, INFO_ASKED",
    "WAITLIST, WAITLISTED, WAITLISTED",
    "ACCEPT, ACCEPTED, ACCEPTED",
    "DECLINE, DECLINED, DECLINED",
    "HAND_BACK, RETURNED, RETURNED",
    "DROP_OUT, DROPPED, DROPPED",
    "START, STARTED, STARTED",
    "END, ENDED, ENDED"
  })
  void who_referred_hears_what_the_other_did(Step step, ReferralState to, Turn news) {
    lastBy = Optional.of(receiver);
    handler = lastBy;
    moves(step, to);
    assertThat(office.send()).singleElement().satisfies(letter -> tells(letter, news));
  }

  @Test
  void a_no_with_another_way_is_told_as_such() {
    elsewhere = true;
    moves(Step.DECLINE, ReferralState.DECLINED);
    tells(office.send().getFirst(), Turn.DECLINED_ELSEWHERE);
    moves(Step.HAND_BACK, ReferralState.RETURNED);
    tells(office.send().getFirst(), Turn.RETURNED_ELSEWHERE);
  }

  @Test
  void who_took_it_hears_alone_from_then_on() {
    handler = Optional.of(receiver);
    moves(Step.SUPPLY_INFO, ReferralState.OFFERED);
    assertThat(office.send()).singleElement().satisfies(it -> tells(it, Turn.INFO_GIVEN));
    handler = Optional.of(PersonId.next());
    notes(Fact.REMINDED, ReferralState.ACCEPTED);
    assertThat(office.send())
        .as("who took it has left, so all the others hear")
        .hasSize(2)
        .allSatisfy(it -> tells(it, Turn.REMINDER));
  }

  @Test
  void a_start_that_the_client_keeps_to_itself_is_told_to_nobody() {
    card(ReferralState.STARTED, ReferralState.ACCEPTED);
    event(Step.START, ReferralState.STARTED);
    card(ReferralState.STARTED, ReferralState.ACCEPTED);
    office.chainQueue.aboutReferrals(
        List.of(new ReferralNoted(referral, Fact.FEEDBACK_GIVEN, Optional.empty(), office.now)));
    card(ReferralState.ENDED, ReferralState.ACCEPTED);
    event(Step.END, ReferralState.ENDED);
    office.chainQueue.aboutReferrals(
        List.of(new ReferralNoted(referral, Fact.REMINDED, Optional.empty(), office.now)));
    assertThat(office.send()).isEmpty();
  }

  @Test
  void withdrawing_is_told_to_who_could_read_it_and_leads_to_no_referral() {
    lastBy = Optional.of(sender);
    moves(Step.WITHDRAW, ReferralState.WITHDRAWN);
    assertThat(office.send())
        .hasSize(2)
        .allSatisfy(
            letter -> {
              tells(letter, Turn.WITHDRAWN);
              assertThat(letter.button().getPath()).isEqualTo("/referrals/inbox");
            });
  }

  @Test
  void when_the_receiver_is_there_no_more_the_sender_hears_that_it_is_off() {
    office.holders.remove(Role.CHAIN_PARTNER);
    moves(Step.WITHDRAW, ReferralState.WITHDRAWN);
    assertThat(office.send()).singleElement().satisfies(it -> tells(it, Turn.CALLED_OFF));
  }

  @Test
  void a_draft_that_was_a_mistake_is_nobodys_business() {
    offered = false;
    moves(Step.VOID_AS_ERROR, ReferralState.VOID);
    assertThat(office.send()).isEmpty();
  }

  @Test
  void silence_is_told_to_who_should_act_then_to_the_keeper_then_to_both_sides() {
    notes(Fact.REMINDED, ReferralState.INFO_REQUESTED);
    assertThat(office.send()).singleElement().satisfies(it -> tells(it, Turn.REMINDER));
    notes(Fact.ESCALATED, ReferralState.OFFERED);
    assertThat(office.send())
        .singleElement()
        .satisfies(
            letter -> {
              tells(letter, Turn.OVERDUE);
              assertThat(letter.button().getPath()).isEqualTo("/referrals/watched");
            });
    moves(Step.DEADLINE, ReferralState.EXPIRED);
    assertThat(office.send())
        .extracting(ReferralLettersTest::news)
        .containsExactlyInAnyOrder(Turn.EXPIRED, Turn.RAN_OUT, Turn.RAN_OUT);
  }

  @Test
  void where_nobody_could_read_it_the_keeper_hears() {
    office.holders.remove(Role.CHAIN_PARTNER);
    moves(Step.OFFER, ReferralState.OFFERED);
    assertThat(office.send())
        .singleElement()
        .satisfies(
            letter -> {
              tells(letter, Turn.NOBODY_THERE);
              assertThat(letter.button().getPath()).isEqualTo("/referrals/watched");
            });
  }

  @Test
  void what_was_overtaken_or_forgotten_or_is_no_longer_ones_own_is_not_told() {
    moves(Step.OFFER, ReferralState.OFFERED);
    card(ReferralState.ACCEPTED, ReferralState.ACCEPTED);
    assertThat(office.send()).isEmpty();
    notes(Fact.REMINDED, ReferralState.OFFERED);
    office.holders.put(Role.CHAIN_PARTNER, Set.of(colleague));
    assertThat(office.send()).as("who left hears nothing any more").hasSize(1);
    notes(Fact.REMINDED, ReferralState.OFFERED);
    office.referred.clear();
    assertThat(office.send()).isEmpty();
  }

  @Test
  void a_colleague_hears_that_it_is_theirs_unless_they_took_it_themselves() {
    handler = Optional.of(colleague);
    notes(Fact.REASSIGNED, ReferralState.ACCEPTED);
    assertThat(office.send()).singleElement().satisfies(it -> tells(it, Turn.YOURS));
    lastBy = handler;
    notes(Fact.REASSIGNED, ReferralState.ACCEPTED);
    assertThat(office.send()).isEmpty();
    notes(Fact.PASSED_ON, ReferralState.ACCEPTED);
    assertThat(office.send()).singleElement().satisfies(it -> tells(it, Turn.YOURS));
  }

  @Test
  void who_was_forgotten_gets_nothing_and_keeps_no_mail_waiting() {
    office.forgotten.add(sender);
    moves(Step.ACCEPT, ReferralState.ACCEPTED);
    assertThat(office.sender().sendDue()).isEqualTo(new SendMails.Tally(0, 0, 1, 0, 0));
  }

  private void moves(Step step, ReferralState to) {
    card(to, to);
    event(step, to);
  }

  private void event(Step step, ReferralState to) {
    office.chainQueue.aboutReferrals(
        List.of(new ReferralMoved(referral, step, to, Optional.empty(), office.now)));
  }

  private void notes(Fact fact, ReferralState state) {
    card(state, state);
    office.pass(Duration.ofMinutes(1));
    office.chainQueue.aboutReferrals(
        List.of(new ReferralNoted(referral, fact, Optional.empty(), office.now)));
  }

  private void card(ReferralState state, ReferralState told) {
    office.referred.put(
        referral,
        new Card(
            referral,
            ChainId.next(),
            OrganisationId.next(),
            Optional.of(sender),
            OrganisationId.next(),
            handler,
            OrganisationId.next(),
            state,
            told,
            office.now,
            Optional.of(office.now.plus(Duration.ofDays(5))),
            offered,
            elsewhere,
            lastBy));
  }

  private static void tells(Letter letter, Turn news) {
    assertThat(news(letter)).isEqualTo(news);
  }

  private static Turn news(Letter letter) {
    return ((ReferralNews) letter.content()).news();
  }
}
