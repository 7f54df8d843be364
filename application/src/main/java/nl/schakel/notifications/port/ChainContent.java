package nl.schakel.notifications.port;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.shared.LocalizedText;

/** What a mail about a chain tells, which leaves out what the chain is about. */
public sealed interface ChainContent extends Letter.Content.AboutChains {

  /**
   * Something happened to a chain.
   *
   * @param about who asks or answered; empty when it is the chain itself, or when a name would tell
   *     what the chain is about
   */
  record ChainNews(Notice news, Optional<LocalizedText> about) implements ChainContent {

    /** What its reader has to know. */
    public enum Notice {
      PLACE_ASKED,
      PLACE_ACCEPTED,
      PLACE_DECLINED,
      /** A partner was to be asked, and has neither a mailbox nor anybody with an account. */
      PLACE_UNREACHABLE,
      ERRORS_FOUND
    }
  }

  /**
   * The reader's organisation is invited to a workshop, or it is not held.
   *
   * @param keeper who invites; empty when its name is not known any more
   */
  record WorkshopNews(
      Invitation invitation, Optional<LocalizedText> keeper, Instant starts, String place)
      implements ChainContent {

    /** Whether they should come. */
    public enum Invitation {
      INVITED,
      /** It is planned otherwise, or the reader was invited only now. */
      CHANGED,
      /** It is held without the reader. */
      UNINVITED,
      CANCELLED
    }
  }

  /**
   * Something happened to a referral. Never to whom it was made, about whom, or about what.
   *
   * @param due until when somebody has to act, if anybody has
   */
  record ReferralNews(Turn news, Optional<Instant> due) implements ChainContent {

    /** What its reader has to know. */
    public enum Turn {
      OFFERED,
      INFO_GIVEN,
      WITHDRAWN,
      RAN_OUT,
      INFO_ASKED,
      WAITLISTED,
      ACCEPTED,
      DECLINED,
      /** The same, and another way was named. */
      DECLINED_ELSEWHERE,
      RETURNED,
      RETURNED_ELSEWHERE,
      DROPPED,
      STARTED,
      FEEDBACK,
      ENDED,
      EXPIRED,
      /** A colleague withdrew it, or there is nobody any more to whom it was made. */
      CALLED_OFF,
      REMINDER,
      STOPPED,
      /** The reader looks after it from now on. */
      YOURS,
      /** In a chain that the reader looks after something waits too long. */
      OVERDUE,
      /** The same, and nobody can read it. */
      NOBODY_THERE
    }
  }
}
