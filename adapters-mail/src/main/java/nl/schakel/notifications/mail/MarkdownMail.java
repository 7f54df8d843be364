package nl.schakel.notifications.mail;

import java.net.URI;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * What somebody wrote in Markdown, for a mail: without pictures, which tell who looks at them, and
 * with whole addresses, because a mail has no page that it is on.
 */
final class MarkdownMail {

  private static final Parser PARSER = Parser.builder().build();
  private static final HtmlRenderer HTML = HtmlRenderer.builder().escapeHtml(true).build();
  private static final TextContentRenderer TEXT =
      TextContentRenderer.builder().lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS).build();

  private static final PolicyFactory HARMLESS =
      new HtmlPolicyBuilder()
          .allowElements("p", "br", "strong", "em", "ul", "ol", "li", "blockquote", "code", "hr")
          .allowElements("pre", "h2", "h3", "h4", "a")
          .allowAttributes("href")
          .onElements("a")
          .allowUrlProtocols("https", "http", "mailto")
          .toFactory();

  private static final int FIRST_LEVEL = 2;
  private static final int LAST_LEVEL = 4;

  private final URI site;

  MarkdownMail(URI site) {
    this.site = site;
  }

  String html(String markdown) {
    return HARMLESS.sanitize(HTML.render(parse(markdown)));
  }

  String plain(String markdown) {
    return TEXT.render(parse(markdown)).strip();
  }

  private Node parse(String markdown) {
    Node text = PARSER.parse(markdown);
    text.accept(new ForMail());
    return text;
  }

  /** Only links that anybody may follow stay links. */
  private final class ForMail extends AbstractVisitor {
    @Override
    public void visit(Heading heading) {
      heading.setLevel(Math.clamp(heading.getLevel() + 1L, FIRST_LEVEL, LAST_LEVEL));
      visitChildren(heading);
    }

    @Override
    public void visit(Image image) {
      image.unlink();
    }

    @Override
    public void visit(Link link) {
      String address = link.getDestination();
      link.setDestination(address.startsWith("/") ? site + address : harmless(address));
      visitChildren(link);
    }

    private static String harmless(String address) {
      return address.matches("(?i)(https?|mailto):.*") ? address : "";
    }
  }
}
