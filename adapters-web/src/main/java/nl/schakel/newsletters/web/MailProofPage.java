package nl.schakel.newsletters.web;

import nl.schakel.newsletters.NewsletterPost.Proof;
import nl.schakel.newsletters.model.Preferences;
import nl.schakel.newsletters.web.PreferencesForm.Choices;
import nl.schakel.shared.text.Direction;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Said;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A newsletter as a mail, with the choices of who might read it.
 *
 * @param address of the newsletter at the desk
 */
record MailProofPage(
    String address, Said title, FormView form, Choices choices, Proof proof, Preferences chosen) {

  /** Of the mail alone, as it stands in the frame. */
  String document() {
    return UriComponentsBuilder.fromPath(address + "/preview.html")
        .queryParam("language", chosen.language().tag())
        .queryParam(
            "topics", chosen.topics().stream().map(it -> it.value().value()).sorted().toList())
        .encode()
        .toUriString();
  }

  String lang() {
    return chosen.language().tag();
  }

  String dir() {
    return Direction.of(chosen.language());
  }
}
