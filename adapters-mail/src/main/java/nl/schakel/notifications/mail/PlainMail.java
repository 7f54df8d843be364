package nl.schakel.notifications.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.notifications.mail.Draft.Block;

/** A mail as plain text: for many readers, and for screen readers, the better one. */
final class PlainMail {

  private PlainMail() {}

  static String of(Draft draft, String signature) {
    List<String> parts = new ArrayList<>();
    parts.add(draft.outcome());
    parts.addAll(draft.lead());
    parts.add(draft.button().text() + ":\n" + draft.button().address());
    draft.details().stream().map(PlainMail::of).forEach(parts::add);
    parts.add("-- \n" + String.join("\n", draft.why()) + "\n" + signature);
    return String.join("\n\n", parts) + "\n";
  }

  private static String of(Block block) {
    return block.title()
        + "\n"
        + Stream.concat(
                block.lines().stream(),
                block.links().stream().map(link -> link.text() + "\n" + link.address()))
            .map("- "::concat)
            .collect(Collectors.joining("\n"));
  }
}
