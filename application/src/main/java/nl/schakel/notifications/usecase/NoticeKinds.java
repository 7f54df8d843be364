package nl.schakel.notifications.usecase;

import java.util.Optional;
import nl.schakel.notifications.model.Notice.Kind;
import nl.schakel.notifications.port.ChainContent;
import nl.schakel.notifications.port.CommunityContent;
import nl.schakel.notifications.port.GroupContent;
import nl.schakel.notifications.port.Letter.Content;
import nl.schakel.notifications.port.LibraryContent;
import nl.schakel.notifications.port.NewsletterContent;
import nl.schakel.notifications.port.TalkContent;

/**
 * What a letter is called inside the application. Nothing for letters that are the only door to
 * what they are about: who reads them has no login yet, or must not be known to have come.
 */
final class NoticeKinds {

  private NoticeKinds() {}

  static Optional<Kind> of(Content content) {
    return switch (content) {
      case Content.Enrolled enrolled ->
          Optional.of(Kind.ENROLLED).filter(_ -> enrolled.confirmBy().isEmpty());
      case Content.Moved _, Content.Transferred _ -> Optional.of(Kind.ENROLMENT_MOVED);
      case Content.Rescheduled _ -> Optional.of(Kind.SESSIONS_MOVED);
      case Content.LinkReleased _ -> Optional.of(Kind.JOINING_LINK);
      case Content.Written _ -> Optional.of(Kind.MESSAGE);
      case Content.AttemptGranted _ -> Optional.of(Kind.COURSE_ATTEMPT);
      case Content.CourseTakenBack _ -> Optional.of(Kind.COURSE_TAKEN_BACK);
      case Content.BookingNews _ -> Optional.of(Kind.BOOKING_MOVED);
      case Content.SessionNear _ -> Optional.of(Kind.SESSION_NEAR);
      case Content.LeadingAsked _ -> Optional.of(Kind.LEADING_ASKED);
      case Content.CertificateMade _ -> Optional.of(Kind.CERTIFICATE_MADE);
      case Content.CertificateGone _ -> Optional.of(Kind.CERTIFICATE_GONE);
      case Content.NumberWanted _ -> Optional.of(Kind.NUMBER_WANTED);
      case Content.RightEnds _ -> Optional.of(Kind.RIGHT_ENDS);
      case Content.ReviewAsked _ -> Optional.of(Kind.REVIEW_ASKED);
      case Content.ProposalMoved _ -> Optional.of(Kind.PROPOSAL_MOVED);
      case Content.CircleNews news -> Optional.of(circle(news.occasion()));
      case Content.QuestionNews news -> Optional.of(question(news.news()));
      case Content.RequestNews news ->
          Optional.of(request(news.tiding())).filter(_ -> news.confirmBy().isEmpty());
      case ChainContent news -> Optional.of(ChainNoticeKinds.of(news));
      case GroupContent news -> Optional.of(group(news.news()));
      case TalkContent.TalkNews news -> Optional.of(talk(news.news()));
      case CommunityContent.JoinNews news -> Optional.of(news.news().kind());
      case LibraryContent.LibraryNews news -> Optional.of(news.news().kind());
      case TalkContent.TalkDigest _,
          NewsletterContent _,
          Content.ContactAsked _,
          Content.EvaluationAsked _,
          Content.AccountOffered _,
          Content.PasswordForgotten _ ->
          Optional.empty();
    };
  }

  private static Kind circle(Content.CircleNews.Occasion occasion) {
    return switch (occasion) {
      case JOINED -> Kind.CIRCLE_JOINED;
      case REMOVED -> Kind.CIRCLE_REMOVED;
      case MEMBER_LEFT -> Kind.CIRCLE_MEMBER_LEFT;
    };
  }

  private static Kind question(Content.QuestionNews.News news) {
    return switch (news) {
      case TO_ANSWER, REMINDER -> Kind.QUESTION_WAITS;
      case OVERDUE, NOBODY_ANSWERS -> Kind.QUESTION_UNHEARD;
      case ANSWERED -> Kind.QUESTION_ANSWERED;
      case PASSED_ON -> Kind.QUESTION_PASSED_ON;
      case UNANSWERED -> Kind.QUESTION_UNANSWERED;
      case ASKER_AGREED, EXPERT_AGREED -> Kind.QUESTION_AGREED;
    };
  }

  private static Kind request(Content.RequestNews.Tiding tiding) {
    return switch (tiding) {
      case TO_HANDLE, ACCEPTED, NAMES_OVERDUE, GONE -> Kind.REQUEST_TO_HANDLE;
      case OFFER, PROPOSED, NAMES_ASKED -> Kind.REQUEST_ASKS;
      case SAVED, FREE, QUEUED, ADVICE, MOVED_UP, TAKEN_UP, SCHEDULED, REOPENED ->
          Kind.REQUEST_MOVED;
      case WITHDRAWN, DECLINED -> Kind.REQUEST_MOVED;
    };
  }

  private static Kind group(GroupContent.Notice notice) {
    return switch (notice) {
      case ASKED -> Kind.GROUP_ASKED;
      case WITHDRAWN, DATES -> Kind.GROUP_MOVED;
      case DECLINED -> Kind.GROUP_DECLINED;
      case DECISION_DUE -> Kind.GROUP_DECISION;
      case ON_THE_TABLE, AGREED -> Kind.AGREEMENT_MOVED;
    };
  }

  private static Kind talk(TalkContent.TalkNews.Turn turn) {
    return switch (turn) {
      case CALLED -> Kind.TALK_CALLED;
      case ANSWERED -> Kind.TALK_ANSWERED;
    };
  }
}
