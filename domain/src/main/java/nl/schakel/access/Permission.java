package nl.schakel.access;

import static nl.schakel.access.Role.ADMINISTRATOR;
import static nl.schakel.access.Role.CHAIN_PARTNER;
import static nl.schakel.access.Role.COORDINATOR;
import static nl.schakel.access.Role.FUNDER;
import static nl.schakel.access.Role.KEY_PERSON;
import static nl.schakel.access.Role.MUNICIPALITY_CONTACT;
import static nl.schakel.access.Role.PROFESSIONAL;
import static nl.schakel.access.Role.SUPPORT_WORKER;
import static nl.schakel.access.Role.TRAINER;

import java.util.Set;

/**
 * What an endpoint may demand. The table of who has what stands here and nowhere else; for the
 * object at hand the use case asks {@link Actor#mayFor}.
 */
public enum Permission {
  /** No account needed. */
  ANYONE(Set.of()),
  /** Any account: one's own things. */
  SIGNED_IN(Set.of(Role.values())),
  PLAN_PROGRAMMES(Set.of(COORDINATOR)),
  MANAGE_ENROLMENTS(Set.of(COORDINATOR)),
  DECIDE_REVIEWS(Set.of(COORDINATOR, FUNDER)),
  /** The organiser's word in a review. */
  REVIEW_FOR_ORGANISER(Set.of(COORDINATOR)),
  /** The word in a review of who pays. */
  REVIEW_FOR_FUNDER(Set.of(FUNDER)),
  /** Which organisations are in the directory, and what it says of them. */
  KEEP_PARTNERS(Set.of(COORDINATOR)),
  /** Propose what the directory says of one's own organisation. */
  EDIT_OWN_PARTNER(Set.of(CHAIN_PARTNER, COORDINATOR, MUNICIPALITY_CONTACT)),
  /** See what is for professionals only. */
  SEE_PROFESSIONAL_CONTACTS(Set.of(Role.values())),
  /** The words for what everything is about. */
  KEEP_TOPICS(Set.of(COORDINATOR, ADMINISTRATOR)),
  /** Alliances, covenants and grants. */
  KEEP_AGREEMENTS(Set.of(COORDINATOR)),
  ASK_EXPERTS(Set.of(PROFESSIONAL, SUPPORT_WORKER, MUNICIPALITY_CONTACT, COORDINATOR)),
  /** Say who was at a session that one leads, or that one's organisation gives. */
  RECORD_ATTENDANCE(Set.of(TRAINER, COORDINATOR)),
  /** Look after what organisations ask of one's own: trainings made to measure, and advice. */
  HANDLE_REQUESTS(Set.of(COORDINATOR)),
  /** Answer what was asked of one's own organisation. */
  ANSWER_QUESTIONS(Set.of(CHAIN_PARTNER)),
  /** Write what one learns online, and see how far people come. */
  KEEP_COURSES(Set.of(COORDINATOR)),
  /** Tell registers who earned points in what one organised. */
  DELIVER_POINTS(Set.of(COORDINATOR)),
  /** What those who attended thought of what one leads, or one's organisation gives. */
  READ_EVALUATIONS(Set.of(TRAINER, COORDINATOR)),
  /** What they are asked, and whether others read what they wrote. */
  KEEP_EVALUATIONS(Set.of(COORDINATOR)),
  /** Chains, what they miss, and workshops about them. */
  KEEP_CHAINS(Set.of(COORDINATOR)),
  /** Communities of practice of one's own organisation; who leads one needs no permission. */
  KEEP_COMMUNITIES(Set.of(COORDINATOR)),
  /** What parents take home: in which words, in which languages, with which help nearby. */
  KEEP_HANDOUTS(Set.of(COORDINATOR)),
  /** Write for the library, say what one uses of it, and what one thinks of it. */
  WRITE_LIBRARY(
      Set.of(
          PROFESSIONAL,
          COORDINATOR,
          TRAINER,
          KEY_PERSON,
          MUNICIPALITY_CONTACT,
          SUPPORT_WORKER,
          CHAIN_PARTNER)),
  /** What readers find in the library, and what stands below it. */
  KEEP_LIBRARY(Set.of(COORDINATOR)),
  /** Say whether one's own organisation takes its place in a chain. */
  ANSWER_FOR_CHAIN(Set.of(CHAIN_PARTNER, COORDINATOR, MUNICIPALITY_CONTACT)),
  /** Offer somebody's question to another organisation, and follow it. */
  REFER(Set.of(PROFESSIONAL, SUPPORT_WORKER)),
  /** Answer what was offered to one's own organisation. */
  RECEIVE_REFERRALS(Set.of(CHAIN_PARTNER)),
  /** See that there are referrals, in which state, and until when: never more. */
  WATCH_REFERRALS(Set.of(COORDINATOR)),
  /** Figures about chains, never persons. */
  READ_MEASURES(Set.of(COORDINATOR, MUNICIPALITY_CONTACT, FUNDER)),
  /** Plan groups of parents, and ask people to lead them. */
  KEEP_GROUPS(Set.of(COORDINATOR)),
  /** Answer what one is asked for groups of parents. */
  LEAD_GROUPS(Set.of(TRAINER, KEY_PERSON, CHAIN_PARTNER)),
  /** Agree for a municipality how many groups of parents are given in which languages. */
  AGREE_ON_GROUPS(Set.of(MUNICIPALITY_CONTACT)),
  /** Agreements about groups of parents, with figures and without persons. */
  READ_GROUP_AGREEMENTS(Set.of(COORDINATOR, MUNICIPALITY_CONTACT)),
  /** Invite parents to groups of one's own organisation, and see their names. */
  INVITE_PARENTS(Set.of(SUPPORT_WORKER, COORDINATOR)),
  /** See the groups that one invites parents to or leads; who leads one sees who is there. */
  MEET_PARENTS(Set.of(SUPPORT_WORKER, COORDINATOR, TRAINER, KEY_PERSON)),
  /** Write newsletters, send them, and look after addresses where they do not arrive. */
  KEEP_NEWSLETTERS(Set.of(COORDINATOR)),
  ADMINISTER(Set.of(ADMINISTRATOR)),
  RUN_AUDIT(Set.of(ADMINISTRATOR));

  @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot change, which its type does not say
  private final Set<Role> roles;

  Permission(Set<Role> roles) {
    this.roles = roles;
  }

  public boolean isGivenTo(Role role) {
    return roles.contains(role);
  }
}
