package nl.schakel.shared.web;

import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Makes HTML of what planners and authors write. Whatever they write, only harmless elements come
 * out: it is filtered here although it was filtered when it was kept.
 */
public final class Markdown {

  private static final Parser PARSER = Parser.builder().build();
  private static final HtmlRenderer RENDERER = HtmlRenderer.builder().escapeHtml(true).build();

  /** What was uploaded here and drawn anew; a picture from elsewhere tells who looks at it. */
  private static final Pattern OUR_PICTURES = Pattern.compile("/courses/pictures/[0-9a-f]{64}");

  private static final PolicyFactory HARMLESS =
      new HtmlPolicyBuilder()
          .allowElements(
              "p",
              "br",
              "strong",
              "em",
              "ul",
              "ol",
              "li",
              "blockquote",
              "code",
              "pre",
              "hr",
              "h2",
              "h3",
              "h4",
              "a",
              "img")
          .allowAttributes("href")
          .onElements("a")
          .allowAttributes("src")
          .matching(OUR_PICTURES)
          .onElements("img")
          .allowAttributes("alt")
          .onElements("img")
          .allowUrlProtocols("https", "http", "mailto")
          .requireRelsOnLinks("noopener", "noreferrer", "nofollow")
          .toFactory();

  private static final int FIRST_LEVEL = 2;
  private static final int LAST_LEVEL = 4;

  private Markdown() {}

  public static String html(String markdown) {
    Node text = PARSER.parse(markdown);
    text.accept(new BelowTheTitle());
    return HARMLESS.sanitize(RENDERER.render(text));
  }

  /** The page has its one title already; headings of a text come below it. */
  private static final class BelowTheTitle extends AbstractVisitor {
    @Override
    public void visit(Heading heading) {
      heading.setLevel(Math.clamp(heading.getLevel() + 1L, FIRST_LEVEL, LAST_LEVEL));
      visitChildren(heading);
    }
  }
}
