package nl.schakel.learning.web;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Makes HTML of what planners write. Whatever they write, only harmless elements come out: it is
 * filtered here although it was filtered when it was kept.
 */
final class Markdown {

  private static final Parser PARSER = Parser.builder().build();
  private static final HtmlRenderer RENDERER = HtmlRenderer.builder().escapeHtml(true).build();

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
              "a")
          .allowAttributes("href")
          .onElements("a")
          .allowUrlProtocols("https", "http", "mailto")
          .requireRelsOnLinks("noopener", "noreferrer", "nofollow")
          .toFactory();

  private static final int FIRST_LEVEL = 2;
  private static final int LAST_LEVEL = 4;

  private Markdown() {}

  static String html(String markdown) {
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
