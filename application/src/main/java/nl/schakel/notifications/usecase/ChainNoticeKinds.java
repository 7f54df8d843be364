package nl.schakel.notifications.usecase;

import nl.schakel.notifications.model.Notice.Kind;
import nl.schakel.notifications.port.ChainContent;
import nl.schakel.notifications.port.ChainContent.ChainNews;
import nl.schakel.notifications.port.ChainContent.ReferralNews;
import nl.schakel.notifications.port.ChainContent.WorkshopNews;

/** The same as {@link NoticeKinds} for what happens in chains. */
final class ChainNoticeKinds {

  private ChainNoticeKinds() {}

  static Kind of(ChainContent content) {
    return switch (content) {
      case ChainNews news -> chain(news.news());
      case WorkshopNews news -> workshop(news.invitation());
      case ReferralNews news -> referral(news.news());
    };
  }

  private static Kind chain(ChainNews.Notice notice) {
    return switch (notice) {
      case PLACE_ASKED -> Kind.CHAIN_PLACE_ASKED;
      case PLACE_ACCEPTED, PLACE_DECLINED, PLACE_UNREACHABLE -> Kind.CHAIN_PLACE_ANSWERED;
      case ERRORS_FOUND -> Kind.CHAIN_ERRORS;
    };
  }

  private static Kind workshop(WorkshopNews.Invitation invitation) {
    return switch (invitation) {
      case INVITED -> Kind.WORKSHOP_INVITED;
      case CHANGED, UNINVITED, CANCELLED -> Kind.WORKSHOP_MOVED;
    };
  }

  private static Kind referral(ReferralNews.Turn turn) {
    return switch (turn) {
      case OFFERED, INFO_GIVEN, REMINDER -> Kind.REFERRAL_WAITS;
      case INFO_ASKED -> Kind.REFERRAL_ASKS;
      case ACCEPTED -> Kind.REFERRAL_ACCEPTED;
      case DECLINED, DECLINED_ELSEWHERE, RETURNED, RETURNED_ELSEWHERE -> Kind.REFERRAL_DECLINED;
      case YOURS -> Kind.REFERRAL_YOURS;
      case OVERDUE, NOBODY_THERE -> Kind.REFERRAL_OVERDUE;
      case WITHDRAWN, RAN_OUT, WAITLISTED, DROPPED, STARTED -> Kind.REFERRAL_MOVED;
      case FEEDBACK, ENDED, EXPIRED, CALLED_OFF, STOPPED -> Kind.REFERRAL_MOVED;
    };
  }
}
