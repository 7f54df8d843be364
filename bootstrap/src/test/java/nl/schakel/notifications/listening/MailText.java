package nl.schakel.notifications.listening;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a mailbox got, in words. */
final class MailText {

  private MailText() {}

  static List<String> subjects(GreenMail server, String mailbox) {
    return mails(server, mailbox).map(MailText::subject).toList();
  }

  /** Subjects and every part, of text and of HTML. */
  static String of(GreenMail server, String mailbox) {
    return mails(server, mailbox)
        .map(mail -> subject(mail) + "\n" + text(mail))
        .collect(Collectors.joining("\n"));
  }

  private static Stream<MimeMessage> mails(GreenMail server, String mailbox) {
    return Arrays.stream(server.getReceivedMessages()).filter(mail -> isFor(mail, mailbox));
  }

  static boolean isFor(MimeMessage mail, String mailbox) {
    try {
      return mail.getAllRecipients()[0].toString().contains(mailbox + "@");
    } catch (MessagingException e) {
      throw new AssertionError(e);
    }
  }

  private static String subject(MimeMessage mail) {
    try {
      return mail.getSubject();
    } catch (MessagingException e) {
      throw new AssertionError(e);
    }
  }

  private static String text(Part part) {
    try {
      if (!(part.getContent() instanceof Multipart parts)) {
        return part.getContent().toString();
      }
      StringBuilder all = new StringBuilder();
      for (int number = 0; number < parts.getCount(); number++) {
        all.append(text(parts.getBodyPart(number))).append('\n');
      }
      return all.toString();
    } catch (MessagingException | IOException e) {
      throw new AssertionError(e);
    }
  }
}
