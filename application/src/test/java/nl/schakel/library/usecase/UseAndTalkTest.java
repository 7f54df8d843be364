package nl.schakel.library.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import nl.schakel.communities.CommunityId;
import nl.schakel.library.CommentId;
import nl.schakel.library.ItemId;
import nl.schakel.library.model.Comment;
import nl.schakel.library.model.Comment.Hidden;
import nl.schakel.library.model.Comment.Shown;
import nl.schakel.library.port.Uses.Use;
import nl.schakel.library.usecase.TellUse.Users;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.StaleChangeException;
import org.junit.jupiter.api.Test;

class UseAndTalkTest {

  private final LibraryRoom room = new LibraryRoom();
  private final ItemId item = room.published();

  @Test
  void one_says_once_for_whom_one_uses_it_and_how() {
    assertThat(tell(new Users.OwnTeam(), "Elke week")).isEqualTo(new TellUse.Outcome.Told());
    assertThat(tell(new Users.Organisation(DemoOrganisation.WELZIJN.id()), "Elke dag"))
        .isEqualTo(new TellUse.Outcome.Told());
    assertThat(room.memory.told()).extracting(Use::how).containsExactly("Elke dag");
    room.using.takeBack(room.colleague, item);
    assertThat(room.memory.told()).isEmpty();
  }

  @Test
  void nobody_speaks_for_others_or_of_somebody() {
    assertThat(tell(new Users.Organisation(OrganisationId.next()), "Elke week"))
        .isEqualTo(new TellUse.Outcome.NotTheirs());
    assertThat(tell(new Users.Community(new CommunityId(new UUID(1, 2))), "Elke week"))
        .isEqualTo(new TellUse.Outcome.NotTheirs());
    assertThat(tell(new Users.OwnTeam(), "Bij een gezin, 06-12345678"))
        .isInstanceOf(TellUse.Outcome.TellsOfSomebody.class);
  }

  private TellUse.Outcome tell(Users users, String how) {
    return room.using.tell(new TellUse.Command(room.colleague, item, users, how));
  }

  @Test
  void a_comment_is_written_reported_hidden_and_shown_again() {
    assertThat(room.talking.write(room.colleague, item, "Werkte goed."))
        .isInstanceOf(CommentOnItem.Outcome.Written.class);
    CommentId comment = comment().said().id();
    assertThat(room.talking.report(room.author, comment, "Herkenbaar"))
        .isEqualTo(new CommentOnItem.Outcome.Reported());
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> room.moderating.hide(room.author, comment, 1, "Weg"));
    assertThatExceptionOfType(StaleChangeException.class)
        .isThrownBy(() -> room.moderating.hide(room.keeper, comment, 0, "Herkenbaar"));
    room.moderating.hide(room.keeper, comment, 1, "Herkenbaar");
    assertThat(comment()).isInstanceOf(Hidden.class);
    assertThatExceptionOfType(StaleChangeException.class)
        .isThrownBy(() -> room.moderating.showAgain(room.keeper, comment, 1));
    room.moderating.showAgain(room.keeper, comment, 2);
    assertThat(comment()).isInstanceOf(Shown.class);
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> room.talking.takeBack(room.author, comment));
    assertThat(room.talking.takeBack(room.colleague, comment))
        .isEqualTo(new CommentOnItem.Outcome.TakenBack());
  }

  @Test
  void a_comment_says_nothing_of_anybody_and_nothing_where_it_is_closed() {
    assertThat(room.talking.write(room.colleague, item, "Mail ze: kind@voorbeeld.example"))
        .isInstanceOf(CommentOnItem.Outcome.TellsOfSomebody.class);
    room.moderating.open(room.keeper, item, false);
    assertThat(room.talking.write(room.colleague, item, "Werkte goed."))
        .isEqualTo(new CommentOnItem.Outcome.Closed());
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> room.talking.write(room.colleague, ItemId.next(), "Werkte goed."));
  }

  private Comment comment() {
    return room.memory.said().iterator().next();
  }
}
