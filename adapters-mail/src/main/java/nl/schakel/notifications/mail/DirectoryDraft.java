package nl.schakel.notifications.mail;

import java.util.List;
import nl.schakel.notifications.mail.Draft.Block;
import nl.schakel.notifications.mail.Draft.Button;
import nl.schakel.notifications.port.Letter;
import nl.schakel.notifications.port.Letter.Content;
import nl.schakel.partners.DirectoryNotices.ContactCard;
import nl.schakel.partners.DirectoryNotices.ProposalCard;

/** What coordinators and partners hear about the directory. */
record DirectoryDraft(Phrases phrases, Letter letter) {

  Draft of(ProposalCard proposal) {
    String kind = "proposal." + proposal.state();
    String name = proposal.name().in(phrases.words().language());
    List<Block> details =
        proposal.reason().stream()
            .map(reason -> new Block(phrases.say("proposal.reason"), reason.lines().toList()))
            .toList();
    return draft(kind, name, phrases.say(kind + ".lead"), "button." + kind, details);
  }

  Draft of(Content.ContactAsked asked) {
    ContactCard contact = asked.contact();
    String name = contact.name().in(phrases.words().language());
    return draft(
        "contact",
        name,
        phrases.say("contact.lead", "until", AccountZone.moment(phrases, asked.linkExpiry())),
        "button.contact",
        List.of(new Block(contact.function().in(phrases.words().language()), contact.ways())));
  }

  private Draft draft(String kind, String name, String lead, String button, List<Block> details) {
    return new Draft(
        phrases.words().language(),
        phrases.say(kind + ".subject", "name", name),
        phrases.say(kind + ".outcome", "name", name),
        List.of(lead),
        new Button(phrases.say(button), letter.button().toString()),
        details,
        List.of(phrases.say("why." + kind, "name", name)));
  }
}
