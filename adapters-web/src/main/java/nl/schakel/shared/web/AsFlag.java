package nl.schakel.shared.web;

/** Yes or no. */
final class AsFlag extends As<Boolean> {
  @Override
  Reading<Boolean> read(Node node, Origin origin) {
    if (node instanceof Node.Flag(boolean value)) {
      return Reading.right(value);
    }
    return node instanceof Node.Text(String text) && !origin.isTyped()
        ? ofText(text)
        : Reading.wrong("WRONG_TYPE");
  }

  /** A ticked box without a value of its own sends "on". */
  private static Reading<Boolean> ofText(String text) {
    return switch (text) {
      case "on", "true" -> Reading.right(true);
      case "false" -> Reading.right(false);
      default -> Reading.wrong("WRONG_TYPE");
    };
  }
}
