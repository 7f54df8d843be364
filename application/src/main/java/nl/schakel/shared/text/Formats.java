package nl.schakel.shared.text;

import com.ibm.icu.text.MessageFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Formatting changes a format's own caches, so nobody uses one that somebody else is using; and
 * making one is dear, so they are used again.
 */
record Formats(MessageFormat original, Queue<MessageFormat> idle) {

  Formats(MessageFormat original) {
    this(original, new ConcurrentLinkedQueue<>());
  }

  String format(Map<String, Object> arguments) {
    MessageFormat ours = Objects.requireNonNullElseGet(idle.poll(), this::another);
    try {
      return ours.format(arguments);
    } finally {
      idle.add(ours);
    }
  }

  private MessageFormat another() {
    return original.clone();
  }
}
