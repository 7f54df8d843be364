package nl.schakel.notifications.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.access.Role;
import nl.schakel.library.CommentId;
import nl.schakel.library.ItemId;
import nl.schakel.library.LibraryEvent.Change;
import nl.schakel.library.LibraryEvent.CommentChanged;
import nl.schakel.library.LibraryEvent.ItemChanged;
import nl.schakel.library.LibraryEvent.Saying;
import nl.schakel.library.LibraryTidings.CommentTiding;
import nl.schakel.library.LibraryTidings.ItemTiding;
import nl.schakel.library.LibraryTidings.WorkStand;
import nl.schakel.notifications.model.Notice;
import nl.schakel.notifications.model.Notice.Kind;
import nl.schakel.notifications.port.Letter;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibraryLettersTest {

  private final PostOffice office = new PostOffice();
  private final ItemId item = ItemId.next();
  private final PersonId author = member();
  private final PersonId keeper = member();
  private final PersonId otherKeeper = member();

  LibraryLettersTest() {
    office.holders.put(Role.COORDINATOR, Set.of(keeper, otherKeeper));
  }

  @ParameterizedTest
  @CsvSource({
    "PUBLISHED,      true,  QUIET,     /library/samen-eten",
    "SENT_BACK,      false, SENT_BACK, /my/library/",
    "WITHDRAWN,      false, QUIET,     /library/samen-eten",
    "VERSION_HIDDEN, true,  QUIET,     /library/samen-eten"
  })
  void who_wrote_it_hears_what_a_coordinator_did_with_it(
      Change change, boolean readable, WorkStand work, String where) {
    stands(readable, work);
    changed(change, keeper);
    assertThat(office.send())
        .singleElement()
        .satisfies(letter -> assertThat(letter.button().getPath()).startsWith(where));
    assertThat(office.notices.laid)
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.recipient()).isEqualTo(author);
              assertThat(notice.kind()).isEqualTo(Kind.valueOf("LIBRARY_" + change));
              assertThat(notice.path()).startsWith(where);
            });
  }

  @Test
  void nobody_hears_of_their_own_deed_and_what_is_over_is_not_told() {
    stands(true, WorkStand.QUIET);
    changed(Change.PUBLISHED, author);
    changed(Change.SENT_BACK, keeper);
    changed(Change.WITHDRAWN, keeper);
    changed(Change.OFFERED, author);
    changed(Change.REVISED, keeper);
    assertThat(office.send()).isEmpty();
    assertThat(office.notices.laid).isEmpty();
  }

  @Test
  void who_keeps_the_library_hears_once_of_what_is_offered_and_where_to_decide() {
    stands(false, WorkStand.OFFERED);
    changed(Change.OFFERED, keeper);
    office.pass(Duration.ofMinutes(3));
    changed(Change.OFFERED, keeper);
    assertThat(paths(office.send())).containsExactly("/library-keeping/" + item.value());
    assertThat(office.notices.laid).extracting(Notice::recipient).containsExactly(otherKeeper);
  }

  @Test
  void comments_of_an_hour_are_told_once_to_who_wrote_the_item() {
    CommentId first = comment(true, false);
    said(first, Saying.WRITTEN);
    said(comment(true, false), Saying.WRITTEN);
    assertThat(office.send())
        .singleElement()
        .satisfies(
            letter ->
                assertThat(letter.button().toString())
                    .endsWith("/library/samen-eten#comment-" + first.value()));
    assertThat(office.notices.laid).extracting(Notice::recipient).containsExactly(author);
    office.pass(Duration.ofHours(1));
    said(comment(true, false), Saying.WRITTEN);
    assertThat(office.send()).hasSize(1);
  }

  @Test
  void several_reports_of_one_comment_are_told_once_unless_it_was_looked_at() {
    CommentId comment = comment(true, true);
    said(comment, Saying.REPORTED);
    said(comment, Saying.REPORTED);
    assertThat(paths(office.send()))
        .hasSize(2)
        .containsOnly("/library-keeping/comments/" + comment.value());
    said(comment(true, false), Saying.REPORTED);
    assertThat(office.send()).isEmpty();
  }

  @Test
  void who_wrote_a_comment_hears_that_it_is_hidden_as_long_as_it_is() {
    CommentId hidden = comment(false, false);
    said(hidden, Saying.HIDDEN);
    assertThat(office.send())
        .singleElement()
        .satisfies(
            letter ->
                assertThat(letter.button().toString())
                    .endsWith("/library/samen-eten#comment-" + hidden.value()));
    assertThat(office.notices.laid)
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.recipient()).isEqualTo(author);
              assertThat(notice.kind()).isEqualTo(Kind.LIBRARY_COMMENT_HIDDEN);
            });
    office.pass(Duration.ofMinutes(3));
    said(comment(true, false), Saying.HIDDEN);
    assertThat(office.send()).isEmpty();
  }

  private static List<String> paths(List<Letter> letters) {
    return letters.stream().map(letter -> letter.button().getPath()).toList();
  }

  private void stands(boolean readable, WorkStand work) {
    office.library.items.put(item, tiding(readable, work));
  }

  private ItemTiding tiding(boolean readable, WorkStand work) {
    return new ItemTiding(
        new Slug("samen-eten"), Optional.of(author), Optional.empty(), readable, work);
  }

  private CommentId comment(boolean readable, boolean reported) {
    CommentId comment = CommentId.next();
    stands(true, WorkStand.QUIET);
    office.library.comments.put(
        comment,
        new CommentTiding(
            tiding(true, WorkStand.QUIET), Optional.of(author), readable, !readable, reported));
    return comment;
  }

  private void changed(Change change, PersonId doer) {
    office.queue.about(new ItemChanged(item, change, Optional.empty(), doer, office.now));
  }

  private void said(CommentId comment, Saying saying) {
    office.queue.about(
        new CommentChanged(comment, item, saying, Optional.empty(), PersonId.next(), office.now));
  }

  private PersonId member() {
    PersonId person = PersonId.next();
    office.notices.accounts.add(person);
    return person;
  }
}
