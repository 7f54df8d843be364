package nl.schakel.library.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.library.query.LibraryShelf.VersionLine;
import nl.schakel.places.WorkingDays;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Head;
import nl.schakel.shared.web.MarkedText;
import nl.schakel.shared.web.Parts.Fact;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Parts.Option;
import nl.schakel.shared.web.Said;
import org.jspecify.annotations.Nullable;

/**
 * An item as it is read.
 *
 * @param body HTML, safe
 * @param writtenIn said when it is not there in the language of the reader
 * @param elsewhere to where a link leads
 * @param remark that this is not what holds now, or that it is gone
 */
record ItemPage(
    Head head,
    String address,
    String kind,
    Said title,
    Said summary,
    List<Fact> facts,
    Optional<Link> licence,
    Optional<Link> elsewhere,
    List<FileLine> files,
    Optional<String> writtenIn,
    Said bodyAs,
    String body,
    Optional<Remark> remark,
    List<PastVersion> versions,
    Optional<Talked> talk) {

  /** Something to be said before everything else. */
  record Remark(String text, Optional<Link> instead) {}

  /** A file with what one gets. */
  record FileLine(String address, String title, String kind, @Nullable String lang) {}

  /**
   * Who uses it and what is said of it.
   *
   * @param asking empty for who may only read
   */
  record Talked(
      String users,
      List<UseLine> uses,
      List<CommentLine> comments,
      Optional<Asking> asking,
      boolean open) {}

  /** Somebody's word. */
  record UseLine(String who, String how, String day) {}

  /**
   * A comment.
   *
   * @param hidden why its words are not there
   * @param own whether the reader wrote it
   */
  record CommentLine(
      String id, String who, String text, String day, Optional<String> hidden, boolean own) {}

  /**
   * The forms for who may say something.
   *
   * @param using whether the reader says to use it already
   * @param keeping where the reader looks after the item, if they do
   */
  record Asking(
      FormView use,
      List<Option> users,
      boolean using,
      FormView comment,
      Optional<MarkedText> marked,
      Optional<String> keeping) {}

  /** A version of before or now, and what changed in it. */
  record PastVersion(Optional<String> address, String text, Optional<Link> changes) {

    static PastVersion of(VersionLine line, String item, Frame frame) {
      String own = item + "/versions/" + line.number();
      return new PastVersion(
          Optional.of(own).filter(_ -> !line.hidden()),
          frame.text(
              line.hidden() ? "library.item.versionHidden" : "library.item.versionOn",
              "number",
              line.number(),
              "day",
              frame.dates().day(line.at(), WorkingDays.ZONE)),
          Optional.of(own + "/changes")
              .filter(_ -> line.number() > 1 && !line.hidden())
              .map(
                  address ->
                      new Link(
                          frame.text("library.changes.link", "number", line.number()), address)));
    }
  }
}
