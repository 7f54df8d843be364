package nl.schakel.newsletters.usecase;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.newsletters.model.Preferences;
import nl.schakel.newsletters.model.Subscription;
import nl.schakel.newsletters.model.Subscription.Active;
import nl.schakel.newsletters.model.Subscription.Asked;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;

/** Who reads the newsletter of the demo: functions, not people. */
final class DemoReaders {

  private static final Map<String, Language> MAILBOXES =
      Map.of(
          "wijkteam.noord@gemeente.example", Language.DUTCH,
          "wijkteam.zuid@gemeente.example", Language.DUTCH,
          "onthaal@ocmw.example", Language.DUTCH,
          "accueil@cpas.example", Language.FRENCH,
          "formation@maison.example", Language.FRENCH,
          "library@university.example", Language.ENGLISH,
          "nieuws@school.example", Language.DUTCH,
          "volunteers@association.example", Language.ENGLISH,
          "families@centre.example", Language.ARABIC,
          "beleid@provincie.example", Language.DUTCH);

  /** Nobody confirmed this one. */
  private static final EmailAddress UNCONFIRMED = new EmailAddress("stage@hogeschool.example");

  private DemoReaders() {}

  static List<Asked> all(Instant now) {
    return Stream.concat(
            MAILBOXES.entrySet().stream()
                .map(each -> asked(new EmailAddress(each.getKey()), each.getValue(), now)),
            Stream.of(asked(UNCONFIRMED, Language.DUTCH, now)))
        .toList();
  }

  static List<Active> confirmed(List<Asked> asked, Instant now) {
    return asked.stream()
        .filter(each -> !each.details().email().equals(UNCONFIRMED))
        .map(each -> each.confirm(now.minus(Duration.ofDays(30))))
        .toList();
  }

  private static Asked asked(EmailAddress email, Language language, Instant now) {
    return Subscription.ask(email, new Preferences(language, Set.of()), now);
  }
}
