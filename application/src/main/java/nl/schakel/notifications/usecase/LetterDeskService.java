package nl.schakel.notifications.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import nl.schakel.learning.EnrolmentCards.EnrolmentCard;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.notifications.MailId;
import nl.schakel.notifications.model.ChainMatter;
import nl.schakel.notifications.model.CommunityMatter;
import nl.schakel.notifications.model.DirectoryMatter;
import nl.schakel.notifications.model.GroupMatter;
import nl.schakel.notifications.model.LibraryMatter;
import nl.schakel.notifications.model.Matter;
import nl.schakel.notifications.model.NewsletterMatter;
import nl.schakel.notifications.model.OutgoingMail.Sending;
import nl.schakel.notifications.model.TalkMatter;
import nl.schakel.notifications.port.Letter.Content;
import nl.schakel.notifications.port.Outbox;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class LetterDeskService implements LetterDesk {

  private final SubmissionLetters submissions;
  private final EnrolmentLetters enrolments;
  private final SessionLetters sessions;
  private final BookingLetters bookings;
  private final StaffLetters staff;
  private final QuestionLetters questions;
  private final DirectoryLetters directory;
  private final RequestLetters requests;
  private final CircleLetters circles;
  private final ReferralLetters referrals;
  private final ChainLetters chains;
  private final WorkshopLetters workshops;
  private final GroupLetters groups;
  private final NewsletterLetters newsletters;
  private final DigestLetters digests;
  private final TalkLetters talks;
  private final LibraryLetters library;
  private final CommunityLetters communities;
  private final RecognitionLetters recognition;
  private final EvaluationLetters evaluations;
  private final LeadingLetters leading;
  private final Announcements announcements;
  private final Outbox outbox;
  private final Clock clock;

  LetterDeskService(
      SubmissionLetters submissions,
      EnrolmentLetters enrolments,
      SessionLetters sessions,
      BookingLetters bookings,
      StaffLetters staff,
      QuestionLetters questions,
      DirectoryLetters directory,
      RequestLetters requests,
      CircleLetters circles,
      ReferralLetters referrals,
      ChainLetters chains,
      WorkshopLetters workshops,
      GroupLetters groups,
      NewsletterLetters newsletters,
      DigestLetters digests,
      TalkLetters talks,
      LibraryLetters library,
      CommunityLetters communities,
      RecognitionLetters recognition,
      EvaluationLetters evaluations,
      LeadingLetters leading,
      Announcements announcements,
      Outbox outbox,
      Clock clock) {
    this.submissions = submissions;
    this.enrolments = enrolments;
    this.sessions = sessions;
    this.bookings = bookings;
    this.staff = staff;
    this.questions = questions;
    this.directory = directory;
    this.requests = requests;
    this.circles = circles;
    this.referrals = referrals;
    this.chains = chains;
    this.workshops = workshops;
    this.groups = groups;
    this.newsletters = newsletters;
    this.digests = digests;
    this.talks = talks;
    this.library = library;
    this.communities = communities;
    this.recognition = recognition;
    this.evaluations = evaluations;
    this.leading = leading;
    this.announcements = announcements;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Override
  public Composed compose(Sending mail, Instant now) {
    return announcements.tell(mail, letter(mail, now), now);
  }

  private Composed letter(Sending mail, Instant now) {
    return switch (mail.details().matter()) {
      case Matter.Submission submission ->
          withTheRest(mail, () -> submissions.compose(mail, submission, now));
      case Matter.Confirmation confirmation ->
          withTheRest(mail, () -> submissions.compose(mail, confirmation, now));
      case Matter.Move move -> enrolments.compose(mail, move, now);
      case Matter.Transfer transfer -> enrolments.compose(mail, transfer, now);
      case Matter.BookingMoved booking -> bookings.compose(mail, booking, now);
      case Matter.JoiningLink link -> sessions.compose(mail, link, now);
      case Matter.Reminder reminder -> sessions.compose(mail, reminder, now);
      case Matter.Reschedule reschedule -> enrolments.compose(mail, reschedule, now);
      case Matter.Message message -> enrolments.compose(mail, message, now);
      case Matter.AttemptGranted attempt -> enrolments.compose(mail, attempt, now);
      case Matter.CourseTakenBack taken -> enrolments.compose(mail, taken, now);
      case Matter.ReviewRequest request -> staff.compose(mail, request);
      case Matter.QuestionMoved question -> questions.compose(mail, question);
      case Matter.RequestMoved request -> requests.compose(mail, request, now);
      case Matter.CircleMoved circle -> circles.compose(mail, circle, now);
      case ChainMatter.WorkshopMoved workshop -> workshops.compose(mail, workshop, now);
      case GroupMatter group -> groups.compose(mail, group, now);
      case NewsletterMatter newsletter -> newsletters.compose(mail, newsletter, now);
      case TalkMatter.TalkDigest digest -> digests.compose(mail, digest, now);
      case TalkMatter.AboutPost post -> talks.compose(mail, post);
      case LibraryMatter matter -> library.compose(mail, matter);
      case CommunityMatter matter -> communities.compose(mail, matter, now);
      case ChainMatter.AboutChain chain -> chains.compose(mail, chain, now);
      case ChainMatter.AboutReferral referral -> referrals.compose(mail, referral);
      case DirectoryMatter.DirectoryProposal proposal -> directory.compose(mail, proposal);
      case DirectoryMatter.ContactCheck check -> directory.compose(mail, check, now);
      case Matter.AboutRecognition matter -> recognition.compose(mail, matter);
      case Matter.EvaluationRequest request -> evaluations.compose(mail, request, now);
      case Matter.LeadingAsked asked -> leading.compose(mail, asked, now);
      case Matter.AccountInvitation invitation -> staff.compose(mail, invitation, now);
      case Matter.PasswordReset reset -> staff.compose(mail, reset, now);
    };
  }

  /** What comes while a letter is written may tell of what is not in it, and waits. */
  private Composed withTheRest(Sending mail, Supplier<Composed> writing) {
    Set<MailId> waiting = outbox.ofChanges(mail.details().recipient());
    Composed composed = writing.get();
    return composed instanceof Composed.Ready ready
        ? new Composed.Ready(ready.letter(), waiting)
        : composed;
  }

  @Override
  public void noteTold(Composed.Ready told) {
    if (told.letter().content() instanceof Content.Enrolled(var cards, var _, var _, var _)) {
      List<EnrolmentId> ids = cards.stream().map(EnrolmentCard::id).toList();
      outbox.dropTold(told.waiting(), ids, clock.instant());
    }
  }
}
