package nl.schakel.shared.web;

import java.util.function.Function;

/** What is text everywhere. */
final class AsText<T> extends As<T> {
  private final Function<String, Reading<T>> parse;

  AsText(Function<String, Reading<T>> parse) {
    this.parse = parse;
  }

  @Override
  Reading<T> read(Node node, Origin origin) {
    return node instanceof Node.Text(String text) ? parse.apply(text) : Reading.wrong("WRONG_TYPE");
  }
}
