package nl.schakel.shared.text;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Map;
import nl.schakel.shared.Language;

/** One text, read from its pattern once. */
sealed interface Message {

  String with(Map<String, Object> arguments);

  static Message of(String pattern, Language language) {
    // Latin digits in every language: they are read by all, and a date stays one kind of number.
    ULocale locale = ULocale.forLanguageTag(language.tag() + "-u-nu-latn");
    String safe = Direction.isRightToLeft(language) ? isolating(pattern) : pattern;
    MessageFormat format = new MessageFormat(safe, locale);
    return format.getArgumentNames().isEmpty()
        ? new Fixed(format.format(Map.of()))
        : new Filled(Joint.of(safe), new Formats(format), Direction.isRightToLeft(language));
  }

  /** Puts an isolate around every place that is filled with a name, a date or a title. */
  private static String isolating(String pattern) {
    MessagePattern parts = new MessagePattern(pattern);
    StringBuilder safe = new StringBuilder(pattern);
    for (int i = parts.countParts() - 1; i >= 0; i--) {
      Part part = parts.getPart(i);
      if (part.getType() == Part.Type.ARG_START && part.getArgType() == ArgType.NONE) {
        int end = parts.getPart(parts.getLimitPartIndex(i)).getLimit();
        safe.insert(end, Direction.POP_ISOLATE).insert(part.getIndex(), Direction.FIRST_STRONG);
      }
    }
    return safe.toString();
  }

  /** Says the same every time. */
  record Fixed(String text) implements Message {
    @Override
    public String with(Map<String, Object> arguments) {
      return text;
    }
  }

  /** Has places to fill. */
  record Filled(Joint joint, Formats formats, boolean isolated) implements Message {
    @Override
    public String with(Map<String, Object> arguments) {
      Map<String, Object> open = isolated ? opened(arguments) : arguments;
      return joint.with(open).orElseGet(() -> formats.format(open));
    }

    private static Map<String, Object> opened(Map<String, Object> arguments) {
      Map<String, Object> open = HashMap.newHashMap(arguments.size());
      arguments.forEach((name, value) -> open.put(name, opened(value)));
      return open;
    }

    private static Object opened(Object value) {
      return value instanceof String text ? Direction.opened(text) : value;
    }
  }
}
