package nl.schakel.notifications.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schakel.access.AccountId;
import nl.schakel.advice.QuestionEvent.Change;
import nl.schakel.advice.QuestionId;
import nl.schakel.chains.ChainEvent;
import nl.schakel.chains.ChainId;
import nl.schakel.communities.JoinRequestId;
import nl.schakel.communities.JoinTidings;
import nl.schakel.evaluation.InvitationId;
import nl.schakel.exchange.TalkId;
import nl.schakel.groups.AskId;
import nl.schakel.groups.GroupEvent;
import nl.schakel.groups.MunicipalAgreementId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentEvent.Cause;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.RefusalReason;
import nl.schakel.learning.ReviewId;
import nl.schakel.learning.SessionId;
import nl.schakel.learning.Standing;
import nl.schakel.learning.SubmissionId;
import nl.schakel.library.CommentId;
import nl.schakel.library.ItemId;
import nl.schakel.library.LibraryEvent;
import nl.schakel.notifications.MailId;
import nl.schakel.notifications.model.ChainMatter;
import nl.schakel.notifications.model.CommunityMatter;
import nl.schakel.notifications.model.GroupMatter;
import nl.schakel.notifications.model.LibraryMatter;
import nl.schakel.notifications.model.Matter;
import nl.schakel.notifications.model.OutgoingMail;
import nl.schakel.notifications.model.OutgoingMail.Dead;
import nl.schakel.notifications.model.OutgoingMail.Dropped;
import nl.schakel.notifications.model.OutgoingMail.Sending;
import nl.schakel.notifications.model.OutgoingMail.Waiting;
import nl.schakel.notifications.model.TalkMatter;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.referrals.ReferralEvent;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.ReferralState;
import nl.schakel.workshops.WorkshopEvent;
import nl.schakel.workshops.WorkshopId;
import org.junit.jupiter.api.Test;

/** What every outbox does; each test has one of its own. */
public abstract class OutboxContract {

  protected static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
  private static final Instant LEASE = NOW.plusSeconds(300);

  protected abstract Outbox outbox();

  @Test
  void keeps_every_kind_of_matter_as_it_was() {
    EnrolmentId enrolment = EnrolmentId.next();
    List<Matter> matters =
        List.of(
            new Matter.Submission(
                SubmissionId.next(), Map.of(EditionId.next(), RefusalReason.ENROLMENT_CLOSED)),
            new Matter.Confirmation(SubmissionId.next()),
            new Matter.Move(enrolment, Standing.ADMITTED, Cause.PROMOTED, NOW),
            new Matter.ReviewRequest(ReviewId.next()),
            new Matter.QuestionMoved(QuestionId.next(), Change.ASKED, NOW),
            new Matter.JoiningLink(enrolment, SessionId.next(), 2),
            new Matter.Reminder(enrolment, SessionId.next(), NOW),
            new Matter.Reschedule(enrolment, 7),
            new Matter.Message(enrolment, UUID.randomUUID()),
            new Matter.LeadingAsked(EditionId.next(), Optional.empty(), NOW),
            new Matter.LeadingAsked(EditionId.next(), Optional.of(SessionId.next()), NOW),
            new Matter.AttemptGranted(enrolment, NOW),
            new Matter.CourseTakenBack(enrolment, NOW),
            new ChainMatter.ChainPlace(
                ChainId.next(), 2, OrganisationId.next(), ChainEvent.Answer.ASKED, NOW),
            new ChainMatter.WorkshopMoved(WorkshopId.next(), WorkshopEvent.Change.PLANNED, NOW),
            new GroupMatter.AskMoved(AskId.next(), GroupEvent.AskStep.DECLINED, NOW),
            new GroupMatter.DatesMoved(AskId.next(), NOW),
            new LibraryMatter.ItemMoved(ItemId.next(), LibraryEvent.Change.SENT_BACK, NOW),
            new LibraryMatter.ItemCommented(ItemId.next(), CommentId.next(), NOW),
            new LibraryMatter.CommentReported(CommentId.next(), NOW),
            new LibraryMatter.CommentHidden(CommentId.next(), NOW),
            new CommunityMatter.JoinRequestMoved(JoinRequestId.next(), JoinTidings.Step.EXPIRED),
            new TalkMatter.TalkDigest(NOW, NOW),
            new TalkMatter.TalkCalled(UUID.randomUUID()),
            new TalkMatter.TalkAnswered(TalkId.next(), UUID.randomUUID(), NOW),
            new GroupMatter.DecisionDue(ParentGroupId.next(), NOW),
            new GroupMatter.AgreementMoved(
                MunicipalAgreementId.next(), GroupEvent.AgreementStep.PROPOSED, NOW),
            new ChainMatter.ChainErrors(ChainId.next(), NOW),
            new ChainMatter.ReferralMoved(
                ReferralId.next(), ReferralEvent.Step.ACCEPT, ReferralState.ACCEPTED, NOW),
            new ChainMatter.ReferralNoted(ReferralId.next(), ReferralEvent.Fact.REMINDED, NOW),
            new Matter.EvaluationRequest(InvitationId.next(), EditionId.next(), NOW),
            new Matter.AccountInvitation(AccountId.next(), NOW),
            new Matter.PasswordReset(AccountId.next(), NOW));
    outbox().add(matters.stream().map(matter -> mail(matter, PersonId.next())).toList());
    assertThat(outbox().claim(NOW, LEASE, matters.size()))
        .extracting(mail -> mail.details().matter())
        .containsExactlyInAnyOrderElementsOf(matters);
  }

  @Test
  void tells_one_person_once_of_one_occasion() {
    Matter matter = new Matter.Confirmation(SubmissionId.next());
    PersonId person = PersonId.next();
    outbox().add(List.of(mail(matter, person)));
    outbox().add(List.of(mail(matter, person), mail(matter, PersonId.next())));
    assertThat(outbox().claim(NOW, LEASE, 20)).hasSize(2);
  }

  @Test
  void gives_nothing_before_its_time_and_the_oldest_first() {
    Waiting older = at(NOW.minusSeconds(60));
    Waiting newer = at(NOW);
    outbox().add(List.of(newer, at(NOW.plusSeconds(1)), older));
    assertThat(outbox().claim(NOW, LEASE, 20))
        .extracting(Sending::getId)
        .containsExactly(older.getId(), newer.getId());
  }

  @Test
  void gives_each_mail_to_one_of_several_senders() throws Exception {
    outbox().add(IntStream.range(0, 60).mapToObj(_ -> at(NOW)).toList());
    List<MailId> claimed = new ArrayList<>();
    Callable<List<Sending>> claim = () -> outbox().claim(NOW, LEASE, 5);
    try (ExecutorService senders = Executors.newFixedThreadPool(4)) {
      for (var batch : senders.invokeAll(Stream.generate(() -> claim).limit(20).toList())) {
        batch.get().forEach(mail -> claimed.add(mail.getId()));
      }
    }
    assertThat(claimed).hasSize(60).doesNotHaveDuplicates();
  }

  @Test
  void gives_one_persons_mails_one_after_the_other() {
    PersonId person = PersonId.next();
    Waiting first = mail(new Matter.Reschedule(EnrolmentId.next(), 1), person);
    Waiting second = mail(new Matter.Reschedule(EnrolmentId.next(), 2), person);
    outbox().add(List.of(second, first));
    Sending claimed = outbox().claim(NOW, LEASE, 9).getFirst();
    assertThat(claimed.getId()).isEqualTo(first.getId());
    assertThat(outbox().claim(NOW, LEASE, 9)).isEmpty();
    outbox().settle(claimed, claimed.putBack(LEASE, "SMTP_451"));
    assertThat(outbox().claim(NOW, LEASE, 9))
        .extracting(Sending::getId)
        .containsExactly(second.getId());
  }

  @Test
  void gives_what_a_lost_sender_held_to_the_next_who_can_tell_that_it_is_a_repeat() {
    outbox().add(List.of(at(NOW)));
    Sending lost = outbox().claim(NOW, LEASE, 1).getFirst();
    assertThat(outbox().claim(LEASE.minusSeconds(1), LEASE, 1)).isEmpty();
    Sending next = outbox().claim(LEASE, LEASE.plusSeconds(300), 1).getFirst();
    assertThat(next.repeats()).isEqualTo(1);
    assertThat(next.details().messageId()).isEqualTo(lost.details().messageId());

    outbox().settle(lost, lost.giveUp(LEASE, "TOO_LATE"));
    assertThat(outbox().find(lost.getId())).contains(next);
    outbox().settle(next, next.sent(LEASE));
    assertThat(outbox().find(lost.getId())).contains(next.sent(LEASE));
  }

  @Test
  void lets_what_was_given_up_try_again() {
    outbox().add(List.of(at(NOW)));
    Sending mail = outbox().claim(NOW, LEASE, 1).getFirst();
    Dead dead = mail.giveUp(NOW, "SMTP_550");
    outbox().settle(mail, dead);
    assertThat(outbox().claim(LEASE, LEASE, 1)).isEmpty();
    outbox().revive(dead, dead.resend(LEASE));
    assertThat(outbox().claim(LEASE, LEASE.plusSeconds(1), 1))
        .singleElement()
        .satisfies(again -> assertThat(again.repeats()).isZero());
  }

  @Test
  void wakes_what_was_held_for_one_person() {
    Waiting mine = at(NOW);
    Waiting other = at(NOW);
    outbox().add(List.of(mine, other));
    for (Sending mail : outbox().claim(NOW, LEASE, 2)) {
      outbox().settle(mail, mail.hold(NOW.plusSeconds(3600)));
    }
    outbox().wake(mine.details().recipient(), NOW.plusSeconds(5));
    assertThat(outbox().claim(NOW.plusSeconds(5), LEASE, 2))
        .extracting(Sending::getId)
        .containsExactly(mine.getId());
    assertThat(outbox().claim(NOW.plusSeconds(3600), LEASE, 2))
        .extracting(Sending::getId)
        .contains(other.getId());
  }

  @Test
  void drops_what_was_told_with_the_rest_but_nothing_that_came_meanwhile_and_nothing_else() {
    PersonId person = PersonId.next();
    EnrolmentId told = EnrolmentId.next();
    Waiting move = mail(new Matter.Move(told, Standing.ADMITTED, Cause.PROMOTED, NOW), person);
    Waiting other =
        mail(new Matter.Move(EnrolmentId.next(), Standing.ADMITTED, Cause.PROMOTED, NOW), person);
    Waiting message = mail(new Matter.Message(told, UUID.randomUUID()), person);
    Waiting meanwhile = mail(new Matter.Reschedule(told, 2), person);
    outbox().add(List.of(move, other, message));
    Set<MailId> waiting = outbox().ofChanges(person);
    assertThat(waiting).containsExactlyInAnyOrder(move.getId(), other.getId());
    outbox().add(List.of(meanwhile));
    outbox().dropTold(waiting, List.of(told), NOW);
    assertThat(outbox().find(move.getId())).get().isInstanceOf(Dropped.class);
    assertThat(List.of(other, message, meanwhile))
        .allSatisfy(mail -> assertThat(outbox().find(mail.getId())).contains(mail));
  }

  @Test
  void forgets_what_was_sent_long_ago_and_keeps_what_still_has_to_leave() {
    outbox().add(List.of(at(NOW), at(NOW), at(NOW.plusSeconds(900))));
    List<Sending> two = outbox().claim(NOW, LEASE, 2);
    outbox().settle(two.getFirst(), two.getFirst().sent(NOW));
    outbox().settle(two.getLast(), two.getLast().sent(LEASE));
    assertThat(outbox().forgetOver(LEASE, 10)).isEqualTo(1);
    assertThat(outbox().find(two.getFirst().getId())).isEmpty();
    assertThat(outbox().find(two.getLast().getId())).isPresent();
    assertThat(outbox().claim(NOW.plusSeconds(900), LEASE, 9)).hasSize(1);
  }

  @Test
  void forgets_what_came_back_long_ago_and_keeps_what_never_left() {
    outbox().add(List.of(at(NOW), at(NOW)));
    List<Sending> two = outbox().claim(NOW, LEASE, 2);
    outbox().settle(two.getFirst(), two.getFirst().sent(NOW).comeBack(NOW, "DSN_5.1.1"));
    outbox().settle(two.getLast(), two.getLast().giveUp(NOW, "SMTP_550"));
    assertThat(outbox().forgetOver(LEASE, 10)).isEqualTo(1);
    assertThat(outbox().find(two.getLast().getId())).isPresent();
  }

  private static Waiting at(Instant time) {
    return OutgoingMail.about(
        new Matter.Confirmation(SubmissionId.next()), PersonId.next(), "schakel.example", time);
  }

  private static Waiting mail(Matter matter, PersonId recipient) {
    return OutgoingMail.about(matter, recipient, "schakel.example", NOW);
  }
}
