package nl.schakel.notifications.mail;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A mail as HTML, without pictures, scripts or anything fetched from elsewhere. */
@Component
class HtmlMail {

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, HtmlMail.class.getClassLoader(), "nl.schakel");

  String of(Draft draft, String signature) {
    StringOutput drawn = new StringOutput();
    templates.render(
        "notifications/mail/Mail.jte", Map.of("draft", draft, "signature", signature), drawn);
    return drawn.toString();
  }
}
