package nl.schakel.notifications.port;

import java.util.List;
import java.util.Optional;
import nl.schakel.groups.GroupCards.MeetingCard;
import nl.schakel.shared.LocalizedText;

/**
 * What a mail about groups of parents tells.
 *
 * @param organisation who asks or agrees; empty when its name is not known any more
 * @param meetings for which somebody is asked
 */
public record GroupContent(
    Notice news, Optional<LocalizedText> organisation, List<MeetingCard> meetings)
    implements Letter.Content.AboutGroups {

  public GroupContent {
    meetings = List.copyOf(meetings);
  }

  /** What its reader has to know. */
  public enum Notice {
    ASKED,
    WITHDRAWN,
    /** Meetings that the reader comes to have other dates or places. */
    DATES,
    /** Somebody whom the reader asked cannot come. */
    DECLINED,
    DECISION_DUE,
    ON_THE_TABLE,
    AGREED
  }
}
