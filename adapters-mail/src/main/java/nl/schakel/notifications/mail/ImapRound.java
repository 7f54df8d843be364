package nl.schakel.notifications.mail;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags.Flag;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.io.IOException;
import java.io.InputStream;
import nl.schakel.notifications.port.Returnbox.Next;
import nl.schakel.notifications.port.Returnbox.Piece;
import nl.schakel.notifications.port.Returnbox.Round;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.jspecify.annotations.Nullable;

/** One IMAP connection, made for the first piece. What was taken away is wiped out at the end. */
final class ImapRound implements Round {

  private final BounceSettings settings;
  private final Session session;
  private final Arrivals arrivals;
  private @Nullable Store store;
  private @Nullable Folder folder;
  private Message[] messages = {};
  private int number;

  ImapRound(BounceSettings settings, Session session, Arrivals arrivals) {
    this.settings = settings;
    this.session = session;
    this.arrivals = arrivals;
  }

  @Override
  public Next next() {
    try {
      Folder open = opened();
      return number < messages.length ? read(messages[number], open) : new Next.NoMore();
    } catch (MessagingException | RuntimeException fault) {
      return new Next.Broken(SmtpAnswer.code("UNREACHABLE", fault));
    }
  }

  private Folder opened() throws MessagingException {
    Folder open = folder;
    if (open == null) {
      Store connected = session.getStore(settings.protocol());
      store = connected;
      connected.connect(settings.host(), settings.port(), settings.username(), settings.password());
      open = connected.getFolder(settings.folder());
      folder = open;
      open.open(Folder.READ_WRITE);
      messages = first(open);
    }
    return open;
  }

  private Message[] first(Folder open) throws MessagingException {
    int some = Math.min(open.getMessageCount(), settings.atOnce());
    Message[] found = some > 0 ? open.getMessages(1, some) : new Message[0];
    FetchProfile sizes = new FetchProfile();
    sizes.add(FetchProfile.Item.SIZE);
    open.fetch(found, sizes);
    return found;
  }

  /** What cannot be read while others can is no report; what is too large is not even fetched. */
  private Next read(Message message, Folder open) {
    int mine = number++;
    try {
      return new Next.Came(mine, read(message));
    } catch (MessagingException | IOException | RuntimeException fault) {
      return open.isOpen()
          ? new Next.Came(mine, new Piece.Other())
          : new Next.Broken(SmtpAnswer.code("CONNECTION_LOST", fault));
    }
  }

  private Piece read(Message message) throws MessagingException, IOException {
    int most = (int) settings.largest().toBytes();
    if (message.getSize() > most || !(message instanceof IMAPMessage fetched)) {
      return new Piece.Other();
    }
    try (InputStream source = fetched.getMimeStream()) {
      byte[] all = source.readNBytes(most + 1);
      return all.length > most ? new Piece.Other() : arrivals.read(all);
    }
  }

  @Override
  public void remove(Next.Came came) {
    try {
      messages[came.number()].setFlag(Flag.DELETED, true);
    } catch (MessagingException | RuntimeException _) {
      // It is found again, and changes nothing.
    }
  }

  @Override
  public void close() {
    try (Store _ = store;
        Folder open = folder) {
      if (open != null && open.isOpen()) {
        open.expunge();
      }
    } catch (MessagingException | RuntimeException _) {
      // What was to be wiped out is found again.
    }
    folder = null;
    store = null;
  }
}
