package nl.schakel.shared.text;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A text cut at its places. Most texts are filled with words, which only have to be put in; that is
 * many times faster than asking ICU, and a page has hundreds of them.
 *
 * @param pieces what stands there, and by turns the name of what comes next; empty when a place
 *     depends on a number
 */
record Joint(List<String> pieces) {

  private static final Joint NONE = new Joint(List.of());

  static Joint of(String pattern) {
    MessagePattern parts = new MessagePattern(pattern);
    List<String> pieces = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int read = 0;
    for (int i = 0; i < parts.countParts(); i++) {
      Part part = parts.getPart(i);
      switch (part.getType()) {
        case MSG_START, MSG_LIMIT, SKIP_SYNTAX, INSERT_CHAR ->
            text.append(pattern, read, part.getIndex());
        case ARG_START -> {
          if (part.getArgType() != ArgType.NONE) {
            return NONE;
          }
          pieces.add(text.append(pattern, read, part.getIndex()).toString());
          text.setLength(0);
        }
        case ARG_NAME, ARG_NUMBER -> pieces.add(parts.getSubstring(part));
        default -> {}
      }
      read = part.getLimit();
    }
    pieces.add(text.toString());
    return new Joint(List.copyOf(pieces));
  }

  /** Empty when something else than words is to be put in: a number is written by ICU. */
  Optional<String> with(Map<String, Object> arguments) {
    if (pieces.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder filled = new StringBuilder();
    for (int i = 0; i < pieces.size() - 1; i += 2) {
      if (!(arguments.get(pieces.get(i + 1)) instanceof String words)) {
        return Optional.empty();
      }
      filled.append(pieces.get(i)).append(words);
    }
    return Optional.of(filled.append(pieces.getLast()).toString());
  }
}
