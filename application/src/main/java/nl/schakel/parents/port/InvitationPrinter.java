package nl.schakel.parents.port;

import java.util.List;
import java.util.Optional;
import nl.schakel.groups.GroupSeries.Gathering;
import nl.schakel.parents.model.Alias;
import nl.schakel.parents.model.ComeCode;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;

/** Makes invitations on paper, in the language of the group with Dutch beside it. */
public interface InvitationPrinter {

  /** One PDF in which each invitation begins a page. */
  byte[] print(Batch batch);

  /**
   * What is the same for all.
   *
   * @param meeting the next one
   * @param phone of who invites
   */
  record Batch(
      Language language,
      LocalizedText provider,
      Optional<String> phone,
      Gathering meeting,
      List<Letter> letters) {

    public Batch {
      letters = List.copyOf(letters);
    }
  }

  /**
   * For one parent.
   *
   * @param language what this parent reads
   * @param secret the end of the address that the QR code leads to
   */
  record Letter(Alias alias, Language language, ComeCode code, String secret) {

    @Override
    public String toString() {
      return "Letter[…]";
    }
  }
}
