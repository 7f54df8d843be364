package nl.schakel.portal.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.schakel.access.Caller;
import nl.schakel.access.Permission;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Reader.MenuPart;

/** The pages that the menu leads to, in the order in which it shows them. */
enum Menu {
  PROGRAMMES(Part.FIND, "portal.menu.programmes", "/programmes", Permission.ANYONE),
  AGENDA(Part.FIND, "portal.menu.agenda", "/agenda", Permission.ANYONE),
  PARTNERS(Part.FIND, "portal.menu.partners", "/partners", Permission.ANYONE),
  CHAINS(Part.FIND, "portal.menu.chains", "/chains", Permission.ANYONE),
  COMMUNITIES(Part.FIND, "portal.menu.communities", "/communities", Permission.ANYONE),
  WHERE_TO_GO(Part.FIND, "portal.menu.whereToGo", "/where-to-go", Permission.ANYONE),
  AGREEMENTS(Part.FIND, "portal.menu.agreements", "/agreements", Permission.ANYONE),
  HANDOUTS(Part.FIND, "portal.menu.handouts", "/handouts", Permission.ANYONE),
  LIBRARY(Part.FIND, "portal.menu.library", "/library", Permission.ANYONE),
  QUESTIONS(Part.FIND, "portal.menu.questions", "/questions", Permission.ANYONE),
  MY_ENROLMENTS(Part.MINE, "portal.menu.myEnrolments", "/my/enrolments", Permission.SIGNED_IN),
  MY_SESSIONS(Part.MINE, "portal.menu.mySessions", "/my/sessions", Permission.RECORD_ATTENDANCE),
  MY_BOOKINGS(Part.MINE, "portal.menu.myBookings", "/my/bookings", Permission.SIGNED_IN),
  MY_REQUESTS(Part.MINE, "portal.menu.myRequests", "/my/requests", Permission.SIGNED_IN),
  MY_CIRCLES(Part.MINE, "portal.menu.myCircles", "/my/circles", Permission.SIGNED_IN),
  MY_COMMUNITIES(Part.MINE, "portal.menu.myCommunities", "/my/communities", Permission.SIGNED_IN),
  MY_LEARNING(Part.MINE, "portal.menu.myLearning", "/my/learning", Permission.SIGNED_IN),
  MY_QUESTIONS(Part.MINE, "portal.menu.myQuestions", "/my/questions", Permission.ASK_EXPERTS),
  MY_LIBRARY(Part.MINE, "portal.menu.myLibrary", "/my/library", Permission.WRITE_LIBRARY),
  INBOX(Part.MINE, "portal.menu.inbox", "/advice/inbox", Permission.ANSWER_QUESTIONS),
  RECEIVED(Part.HANDOVER, "portal.menu.received", "/referrals/inbox", Permission.RECEIVE_REFERRALS),
  SENT(Part.HANDOVER, "portal.menu.sent", "/referrals/outbox", Permission.REFER),
  CONSULTATIONS(Part.HANDOVER, "portal.menu.consultations", "/my/consultations", Permission.REFER),
  MY_GROUP_ASKS(Part.MINE, "portal.menu.myGroupAsks", "/my/group-asks", Permission.LEAD_GROUPS),
  MY_ORGANISATION(
      Part.MINE, "portal.menu.myOrganisation", "/my/organisation", Permission.EDIT_OWN_PARTNER),
  CHAIN_PLACES(
      Part.HANDOVER, "portal.menu.chainPlaces", "/my/chain-places", Permission.ANSWER_FOR_CHAIN),
  DIRECTORY(Part.WORK, "portal.menu.directory", "/directory", Permission.KEEP_PARTNERS),
  REQUESTS(Part.WORK, "portal.menu.requests", "/requests", Permission.HANDLE_REQUESTS),
  PLANNING(Part.WORK, "portal.menu.planning", "/planning", Permission.PLAN_PROGRAMMES),
  CIRCLES(Part.WORK, "portal.menu.circles", "/circles", Permission.PLAN_PROGRAMMES),
  POINTS(Part.WORK, "portal.menu.points", "/recognition/registers", Permission.DELIVER_POINTS),
  EVALUATIONS(Part.WORK, "portal.menu.evaluations", "/evaluations", Permission.READ_EVALUATIONS),
  GROUP_AGREEMENTS(
      Part.WORK,
      "portal.menu.groupAgreements",
      "/municipal-agreements",
      Permission.READ_GROUP_AGREEMENTS),
  PARENTS(Part.MINE, "portal.menu.parents", "/parents", Permission.MEET_PARENTS),
  PARENT_FIGURES(
      Part.WORK, "portal.menu.parentFigures", "/parents/figures", Permission.READ_GROUP_AGREEMENTS),
  PARENT_GROUPS(Part.WORK, "portal.menu.parentGroups", "/parent-groups", Permission.KEEP_GROUPS),
  BOARD(Part.WORK, "portal.menu.board", "/parent-groups/board", Permission.KEEP_GROUPS),
  WORKSHOPS(Part.HANDOVER, "portal.menu.workshops", "/workshops", Permission.KEEP_CHAINS),
  WATCHED(Part.HANDOVER, "portal.menu.watched", "/referrals/watched", Permission.WATCH_REFERRALS),
  MEASURES(Part.HANDOVER, "portal.menu.measures", "/reports/chains", Permission.READ_MEASURES),
  CHAINS_KEPT(Part.HANDOVER, "portal.menu.chainsKept", "/chain-keeping", Permission.KEEP_CHAINS),
  NEWSLETTERS(Part.WORK, "portal.menu.newsletters", "/newsletters", Permission.KEEP_NEWSLETTERS),
  HANDOUT_TEXTS(Part.WORK, "portal.menu.handoutTexts", "/handout-texts", Permission.KEEP_HANDOUTS),
  LIBRARY_KEPT(
      Part.WORK, "portal.menu.libraryKeeping", "/library-keeping", Permission.KEEP_LIBRARY),
  REVIEWS(Part.WORK, "portal.menu.reviews", "/reviews", Permission.DECIDE_REVIEWS),
  WAITING(Part.WORK, "portal.menu.waiting", "/advice/overview", Permission.KEEP_PARTNERS),
  ADMINISTRATION(Part.WORK, "portal.menu.administration", "/administration", Permission.ADMINISTER);

  private final Part part;
  private final String textKey;
  private final String address;
  private final Permission permission;

  Menu(Part part, String textKey, String address, Permission permission) {
    this.part = part;
    this.textKey = textKey;
    this.address = address;
    this.permission = permission;
  }

  /** What belongs together, for who has much to choose from. */
  private enum Part {
    FIND("portal.menu.part.find"),
    MINE("portal.menu.part.mine"),
    HANDOVER("portal.menu.part.handover"),
    WORK("portal.menu.part.work");

    private final String textKey;

    Part(String textKey) {
      this.textKey = textKey;
    }
  }

  /** A visitor sees all there is at once, and so does who has one page of a kind. */
  static List<MenuPart> of(Caller caller) {
    return Arrays.stream(Part.values())
        .map(part -> menuPart(part, caller))
        .filter(part -> !part.links().isEmpty())
        .toList();
  }

  private static MenuPart menuPart(Part part, Caller caller) {
    List<Link> links =
        Arrays.stream(values())
            .filter(entry -> entry.part == part && entry.isFor(caller))
            .map(entry -> new Link(entry.textKey, entry.address))
            .toList();
    boolean folded = caller.actor().isPresent() && links.size() > 1;
    return new MenuPart(folded ? Optional.of(part.textKey) : Optional.empty(), links);
  }

  /** What somebody has of their own, beside what is for everybody. */
  static List<Link> ownPages(Caller caller, Frame frame) {
    return Arrays.stream(values())
        .filter(entry -> entry.part != Part.FIND && entry.isFor(caller))
        .map(entry -> new Link(frame.text(entry.textKey), entry.address))
        .toList();
  }

  private boolean isFor(Caller caller) {
    return permission == Permission.ANYONE
        || caller.actor().filter(actor -> actor.may(permission)).isPresent();
  }
}
