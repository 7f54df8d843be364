package nl.schakel.shared.pdf;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UProperty;
import com.openhtmltopdf.bidi.BidiReorderer;
import java.text.Normalizer;
import java.util.Map;
import java.util.Set;

/**
 * Joins the letters that Persian has and Arabic has not. ICU joins their neighbours to them but
 * leaves these letters apart, in which nobody would read a word.
 */
final class PersianLetters implements BidiReorderer {

  /** Standing alone; the next three code points are at the end, the beginning and within. */
  private static final Map<Character, Character> ALONE =
      Map.of(
          'پ', '\uFB56', 'چ', '\uFB7A', 'ژ', '\uFB8A', 'ک', '\uFB8E', 'گ', '\uFB92', 'ی', '\uFBFC');

  private static final Set<Integer> JOIN_ONWARDS =
      Set.of(JoiningType.DUAL_JOINING, JoiningType.LEFT_JOINING, JoiningType.JOIN_CAUSING);

  private static final Set<Integer> JOIN_BACKWARDS =
      Set.of(JoiningType.DUAL_JOINING, JoiningType.RIGHT_JOINING, JoiningType.JOIN_CAUSING);

  private final BidiReorderer others;

  PersianLetters(BidiReorderer others) {
    this.others = others;
  }

  /** The others shrink and grow, but each of ours stays one, so they are met in the same order. */
  @Override
  public String shapeText(String text) {
    StringBuilder shaped = new StringBuilder(others.shapeText(text));
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      if (ALONE.containsKey(text.charAt(at))) {
        from = shaped.indexOf(String.valueOf(text.charAt(at)), from);
        shaped.setCharAt(from, form(text, at));
      }
    }
    return shaped.toString();
  }

  private static char form(String text, int at) {
    boolean before = JOIN_ONWARDS.contains(neighbour(text, at, -1));
    boolean after =
        JOIN_ONWARDS.contains(joining(text.charAt(at)))
            && JOIN_BACKWARDS.contains(neighbour(text, at, 1));
    int further = (before ? 1 : 0) + (after ? 2 : 0);
    return (char) (ALONE.getOrDefault(text.charAt(at), '\uFB56') + further);
  }

  /** Vowel marks stand between letters without parting them. */
  private static int neighbour(String text, int at, int step) {
    int next = at + step;
    while (next >= 0
        && next < text.length()
        && joining(text.charAt(next)) == JoiningType.TRANSPARENT) {
      next += step;
    }
    return next < 0 || next >= text.length() ? JoiningType.NON_JOINING : joining(text.charAt(next));
  }

  private static int joining(char letter) {
    return UCharacter.getIntPropertyValue(letter, UProperty.JOINING_TYPE);
  }

  @Override
  public String deshapeText(String text) {
    return Normalizer.normalize(others.deshapeText(text), Normalizer.Form.NFKC);
  }

  @Override
  public String reorderRTLTextToLTR(String text) {
    return others.reorderRTLTextToLTR(text);
  }

  @Override
  public boolean isLiveImplementation() {
    return others.isLiveImplementation();
  }
}
