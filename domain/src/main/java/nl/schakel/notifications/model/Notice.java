package nl.schakel.notifications.model;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.notifications.NoticeId;
import nl.schakel.people.PersonId;
import org.jmolecules.ddd.types.ValueObject;

/**
 * What somebody is told inside the application: that something happened and where to look, never to
 * whom or what. The words are found when it is shown, in the language of who reads.
 *
 * @param occasion the same however often it is told: one notice a person and occasion
 * @param path within the application, without a key to anything
 */
public record Notice(
    NoticeId id, PersonId recipient, String occasion, Kind kind, String path, Instant at)
    implements ValueObject {

  /** A way in which somebody is told. */
  public enum Channel {
    MAIL,
    NOTICE
  }

  /** What belongs together for who chooses how to hear of it, and what may not be silenced. */
  public enum Area {
    /** The confirmation is what one holds on to, and its calendar entry is in the mail. */
    ENROLMENTS(Silenceable.NOTICE),
    REMINDERS(Silenceable.BOTH),
    LEADING(Silenceable.BOTH),
    CIRCLES(Silenceable.BOTH),
    CERTIFICATES(Silenceable.BOTH),
    /** Somebody waits for an answer, so one way to hear of it stays. */
    QUESTIONS(Silenceable.MAIL),
    REQUESTS(Silenceable.MAIL),
    REFERRALS(Silenceable.MAIL),
    CHAINS(Silenceable.MAIL),
    GROUPS(Silenceable.MAIL),
    DIRECTORY(Silenceable.BOTH),
    TALKS(Silenceable.BOTH),
    LIBRARY(Silenceable.BOTH),
    COMMUNITIES(Silenceable.MAIL);

    private enum Silenceable {
      MAIL,
      NOTICE,
      BOTH
    }

    private final Silenceable silenceable;

    Area(Silenceable silenceable) {
      this.silenceable = silenceable;
    }

    public boolean maySilence(Channel channel) {
      return silenceable == Silenceable.BOTH || silenceable.name().equals(channel.name());
    }
  }

  /** By this channel somebody does not want to hear of this. */
  public record Silence(Area area, Channel channel) implements ValueObject {

    /** Nothing for what may not be silenced. */
    public static Optional<Silence> of(Area area, Channel channel) {
      return area.maySilence(channel) ? Optional.of(new Silence(area, channel)) : Optional.empty();
    }
  }

  /** What happened, in one sentence that the bundles have. */
  public enum Kind {
    ENROLLED(Area.ENROLMENTS),
    ENROLMENT_MOVED(Area.ENROLMENTS),
    SESSIONS_MOVED(Area.ENROLMENTS),
    JOINING_LINK(Area.ENROLMENTS),
    MESSAGE(Area.ENROLMENTS),
    COURSE_ATTEMPT(Area.ENROLMENTS),
    COURSE_TAKEN_BACK(Area.ENROLMENTS),
    BOOKING_MOVED(Area.ENROLMENTS),
    SESSION_NEAR(Area.REMINDERS),
    LEADING_ASKED(Area.LEADING),
    CIRCLE_JOINED(Area.CIRCLES),
    CIRCLE_REMOVED(Area.CIRCLES),
    CIRCLE_MEMBER_LEFT(Area.CIRCLES),
    CERTIFICATE_MADE(Area.CERTIFICATES),
    CERTIFICATE_GONE(Area.CERTIFICATES),
    NUMBER_WANTED(Area.CERTIFICATES),
    RIGHT_ENDS(Area.CERTIFICATES),
    QUESTION_WAITS(Area.QUESTIONS),
    QUESTION_UNHEARD(Area.QUESTIONS),
    QUESTION_ANSWERED(Area.QUESTIONS),
    QUESTION_PASSED_ON(Area.QUESTIONS),
    QUESTION_UNANSWERED(Area.QUESTIONS),
    QUESTION_AGREED(Area.QUESTIONS),
    REQUEST_MOVED(Area.REQUESTS),
    REQUEST_ASKS(Area.REQUESTS),
    REQUEST_TO_HANDLE(Area.REQUESTS),
    REVIEW_ASKED(Area.REQUESTS),
    REFERRAL_WAITS(Area.REFERRALS),
    REFERRAL_ASKS(Area.REFERRALS),
    REFERRAL_ACCEPTED(Area.REFERRALS),
    REFERRAL_DECLINED(Area.REFERRALS),
    REFERRAL_MOVED(Area.REFERRALS),
    REFERRAL_YOURS(Area.REFERRALS),
    REFERRAL_OVERDUE(Area.REFERRALS),
    CHAIN_PLACE_ASKED(Area.CHAINS),
    CHAIN_PLACE_ANSWERED(Area.CHAINS),
    CHAIN_ERRORS(Area.CHAINS),
    WORKSHOP_INVITED(Area.CHAINS),
    WORKSHOP_MOVED(Area.CHAINS),
    GROUP_ASKED(Area.GROUPS),
    GROUP_MOVED(Area.GROUPS),
    GROUP_DECLINED(Area.GROUPS),
    GROUP_DECISION(Area.GROUPS),
    AGREEMENT_MOVED(Area.GROUPS),
    PROPOSAL_MOVED(Area.DIRECTORY),
    TALK_CALLED(Area.TALKS),
    TALK_ANSWERED(Area.TALKS),
    LIBRARY_PUBLISHED(Area.LIBRARY),
    LIBRARY_SENT_BACK(Area.LIBRARY),
    LIBRARY_WITHDRAWN(Area.LIBRARY),
    LIBRARY_VERSION_HIDDEN(Area.LIBRARY),
    LIBRARY_COMMENTED(Area.LIBRARY),
    LIBRARY_OFFERED(Area.LIBRARY),
    LIBRARY_REPORTED(Area.LIBRARY),
    LIBRARY_COMMENT_HIDDEN(Area.LIBRARY),
    COMMUNITY_ASKED(Area.COMMUNITIES),
    COMMUNITY_ADMITTED(Area.COMMUNITIES),
    COMMUNITY_DECLINED(Area.COMMUNITIES),
    COMMUNITY_EXPIRED(Area.COMMUNITIES);

    private final Area area;

    Kind(Area area) {
      this.area = area;
    }

    public Area area() {
      return area;
    }
  }
}
