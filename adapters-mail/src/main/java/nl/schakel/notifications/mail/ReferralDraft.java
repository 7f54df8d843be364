package nl.schakel.notifications.mail;

import java.util.List;
import nl.schakel.notifications.mail.Draft.Button;
import nl.schakel.notifications.port.ChainContent.ReferralNews;
import nl.schakel.notifications.port.Letter;

/** Says that something is to be read or done, and until when; all else stands behind the login. */
record ReferralDraft(Phrases phrases, Letter letter) {

  Draft of(ReferralNews content) {
    String kind = "referral." + content.news();
    String audience = "referral." + audience(content.news());
    return new Draft(
        phrases.words().language(),
        phrases.say(kind + ".subject"),
        phrases.say(kind + ".outcome"),
        List.of(
            phrases.say(
                kind + ".lead",
                "due",
                content.due().map(due -> AccountZone.moment(phrases, due)).orElse(""))),
        new Button(phrases.say("button." + audience), letter.button().toString()),
        List.of(),
        List.of(phrases.say("why." + audience)));
  }

  private static String audience(ReferralNews.Turn news) {
    return switch (news) {
      case OVERDUE, NOBODY_THERE -> "keeper";
      case WITHDRAWN -> "inbox";
      default -> "side";
    };
  }
}
