package nl.schakel.notifications.web;

import java.util.List;
import nl.schakel.notifications.query.DemoMailbox.Mail;

/** One mail of the demonstration, as plain text. */
record DemoMailPage(Mail mail) {

  List<String> lines() {
    return mail.text().lines().toList();
  }

  static boolean isAddress(String line) {
    return line.startsWith("http://") || line.startsWith("https://");
  }

  String address() {
    return DemoMailboxController.PATH + "/" + mail.heading().id();
  }

  String attachment(int index) {
    return address() + "/attachments/" + (index + 1);
  }
}
