package nl.schakel.communities.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.schakel.communities.web.MembersPage.Invitation;
import nl.schakel.shared.web.Frame;

/**
 * An invitation as a mail in the reader's own mail program (RFC 6068). To whom they write is theirs
 * to know: an address of who may not want to join is not kept, and nobody can make us mail many.
 */
final class InvitationMail {

  private InvitationMail() {}

  static Invitation of(Keeping community, String link, String until, Frame frame) {
    String name = community.name().text();
    return new Invitation(
        link,
        until,
        "mailto:?subject=%s&body=%s"
            .formatted(
                encoded(frame.text("communities.invite.subject", "name", name)),
                encoded(
                    frame.text(
                        "communities.invite.body", "name", name, "link", link, "day", until))));
  }

  /** Lines end as they do in mails. */
  private static String encoded(String text) {
    return URLEncoder.encode(text.replace("\n", "\r\n"), StandardCharsets.UTF_8)
        .replace("+", "%20");
  }
}
