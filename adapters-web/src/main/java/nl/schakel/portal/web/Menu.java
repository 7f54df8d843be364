package nl.schakel.portal.web;

import java.util.Arrays;
import java.util.List;
import nl.schakel.access.Caller;
import nl.schakel.access.Permission;
import nl.schakel.shared.web.Parts.Link;

/** The pages that the menu leads to, in the order in which it shows them. */
enum Menu {
  PROGRAMMES("portal.menu.programmes", "/programmes", Permission.ANYONE),
  PARTNERS("portal.menu.partners", "/partners", Permission.ANYONE),
  CHAINS("portal.menu.chains", "/chains", Permission.ANYONE),
  WHERE_TO_GO("portal.menu.whereToGo", "/where-to-go", Permission.ANYONE),
  AGREEMENTS("portal.menu.agreements", "/agreements", Permission.ANYONE),
  QUESTIONS("portal.menu.questions", "/questions", Permission.ANYONE),
  MY_ENROLMENTS("portal.menu.myEnrolments", "/my/enrolments", Permission.SIGNED_IN),
  MY_SESSIONS("portal.menu.mySessions", "/my/sessions", Permission.RECORD_ATTENDANCE),
  MY_BOOKINGS("portal.menu.myBookings", "/my/bookings", Permission.SIGNED_IN),
  MY_REQUESTS("portal.menu.myRequests", "/my/requests", Permission.SIGNED_IN),
  MY_CIRCLES("portal.menu.myCircles", "/my/circles", Permission.SIGNED_IN),
  MY_LEARNING("portal.menu.myLearning", "/my/learning", Permission.SIGNED_IN),
  MY_QUESTIONS("portal.menu.myQuestions", "/my/questions", Permission.ASK_EXPERTS),
  INBOX("portal.menu.inbox", "/advice/inbox", Permission.ANSWER_QUESTIONS),
  RECEIVED("portal.menu.received", "/referrals/inbox", Permission.RECEIVE_REFERRALS),
  SENT("portal.menu.sent", "/referrals/outbox", Permission.REFER),
  CONSULTATIONS("portal.menu.consultations", "/my/consultations", Permission.REFER),
  MY_ORGANISATION("portal.menu.myOrganisation", "/my/organisation", Permission.EDIT_OWN_PARTNER),
  DIRECTORY("portal.menu.directory", "/directory", Permission.KEEP_PARTNERS),
  REQUESTS("portal.menu.requests", "/requests", Permission.HANDLE_REQUESTS),
  PLANNING("portal.menu.planning", "/planning", Permission.PLAN_PROGRAMMES),
  CIRCLES("portal.menu.circles", "/circles", Permission.PLAN_PROGRAMMES),
  POINTS("portal.menu.points", "/recognition/registers", Permission.DELIVER_POINTS),
  EVALUATIONS("portal.menu.evaluations", "/evaluations", Permission.READ_EVALUATIONS),
  WORKSHOPS("portal.menu.workshops", "/workshops", Permission.KEEP_CHAINS),
  WATCHED("portal.menu.watched", "/referrals/watched", Permission.WATCH_REFERRALS),
  MEASURES("portal.menu.measures", "/reports/chains", Permission.READ_MEASURES),
  REVIEWS("portal.menu.reviews", "/reviews", Permission.DECIDE_REVIEWS),
  WAITING("portal.menu.waiting", "/advice/overview", Permission.KEEP_PARTNERS),
  ADMINISTRATION("portal.menu.administration", "/administration", Permission.ADMINISTER);

  private final String textKey;
  private final String address;
  private final Permission permission;

  Menu(String textKey, String address, Permission permission) {
    this.textKey = textKey;
    this.address = address;
    this.permission = permission;
  }

  static List<Link> of(Caller caller) {
    return Arrays.stream(values())
        .filter(entry -> entry.isFor(caller))
        .map(entry -> new Link(entry.textKey, entry.address))
        .toList();
  }

  private boolean isFor(Caller caller) {
    return permission == Permission.ANYONE
        || caller.actor().filter(actor -> actor.may(permission)).isPresent();
  }
}
