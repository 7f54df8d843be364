package nl.schakel.shared.web;

import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

/**
 * The way through a list that does not fit on one page: with numbers for short lists, with only
 * previous and next for long ones.
 *
 * @param previous address of the page before this one
 * @param next address of the page after this one
 */
public record Pages(Optional<String> previous, Optional<String> next, List<Numbered> numbered) {

  private static final int NEIGHBOURS = 1;

  public Pages {
    numbered = List.copyOf(numbered);
  }

  /** A page by its number; a gap has number zero and leads nowhere. */
  public record Numbered(long number, String address, boolean current) {
    public boolean isGap() {
      return number == 0;
    }
  }

  public static Pages keyset(Optional<String> previous, Optional<String> next) {
    return new Pages(previous, next, List.of());
  }

  public static Pages numbered(long current, long total, LongFunction<String> address) {
    List<Numbered> shown =
        LongStream.rangeClosed(1, total)
            .filter(number -> isShown(number, current, total) || isEdge(number, current, total))
            .mapToObj(
                number ->
                    isShown(number, current, total)
                        ? new Numbered(number, address.apply(number), number == current)
                        : new Numbered(0, "", false))
            .toList();
    return new Pages(
        Optional.of(current - 1).filter(number -> number >= 1).map(address::apply),
        Optional.of(current + 1).filter(number -> number <= total).map(address::apply),
        shown);
  }

  public boolean areSeveral() {
    return previous.isPresent() || next.isPresent();
  }

  private static boolean isShown(long number, long current, long total) {
    return number == 1 || number == total || Math.abs(number - current) <= NEIGHBOURS;
  }

  /** The first page that is left out on either side: there the gap is shown, once. */
  private static boolean isEdge(long number, long current, long total) {
    return (number == 2 && number < current) || (number == total - 1 && number > current);
  }
}
