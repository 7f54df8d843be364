package nl.schakel.library.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import nl.schakel.access.Actor;
import nl.schakel.library.ItemId;
import nl.schakel.library.ItemKind;
import nl.schakel.library.model.AnItem;
import nl.schakel.library.model.Item.Published;
import nl.schakel.library.model.SentFile;
import nl.schakel.library.model.Work;
import nl.schakel.library.port.VirusScan;
import nl.schakel.library.port.VirusScan.Verdict;
import nl.schakel.library.usecase.WriteItem.Revision;
import nl.schakel.shared.Language;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.Slug;
import nl.schakel.shared.StaleChangeException;
import org.junit.jupiter.api.Test;

class WriteAndPublishTest {

  private final LibraryRoom room = new LibraryRoom();

  @Test
  void an_author_offers_and_a_coordinator_publishes() {
    ItemId id = room.begun(ItemKind.TOOL, room.author);
    assertThat(publish(room.keeper, id)).isEqualTo(new PublishItem.Outcome.NothingToDo());
    assertThat(room.publishing.offer(room.author, id, room.revision(id)))
        .isEqualTo(new PublishItem.Outcome.Offered());
    assertThat(publish(room.keeper, id))
        .isEqualTo(new PublishItem.Outcome.Published(new Slug("kaarten")));
    assertThat(room.item(id)).isInstanceOf(Published.class);
    assertThat(room.told).containsExactly("LIBRARY_BEGUN", "LIBRARY_OFFERED", "LIBRARY_PUBLISHED");
  }

  @Test
  void who_wrote_a_case_does_not_publish_it_even_as_coordinator() {
    ItemId id = room.begun(ItemKind.CASE, room.keeper);
    room.publishing.offer(room.keeper, id, room.revision(id));
    assertThat(publish(room.keeper, id)).isEqualTo(new PublishItem.Outcome.NeedsSecondLook());
    assertThat(publish(room.otherKeeper, id)).isInstanceOf(PublishItem.Outcome.Published.class);
  }

  @Test
  void nobody_else_sees_or_changes_a_draft() {
    ItemId id = room.begun(ItemKind.TOOL, room.author);
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> room.publishing.offer(room.colleague, id, room.revision(id)));
    assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> publish(room.author, id));
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> room.writing.discard(room.colleague, id, 0));
  }

  @Test
  void a_case_that_tells_of_somebody_is_not_kept() {
    WriteItem.Command command =
        new WriteItem.Command(
            room.author, ItemKind.CASE, AnItem.content("Casus", "Bel haar op 06-12345678."));
    assertThat(room.writing.begin(command)).isInstanceOf(WriteItem.Outcome.TellsOfSomebody.class);
    assertThat(room.told).isEmpty();
  }

  @Test
  void who_changes_what_somebody_changed_meanwhile_is_told() {
    ItemId id = room.begun(ItemKind.TOOL, room.author);
    Revision first = new Revision(room.author, id, 0, AnItem.content("Beter"));
    assertThat(room.writing.revise(first)).isEqualTo(new WriteItem.Outcome.Written(id));
    assertThatExceptionOfType(StaleChangeException.class)
        .isThrownBy(() -> room.writing.revise(first));
    assertThatExceptionOfType(StaleChangeException.class)
        .isThrownBy(() -> room.publishing.offer(room.author, id, 0));
    room.publishing.offer(room.author, id, room.revision(id));
    assertThatExceptionOfType(StaleChangeException.class)
        .isThrownBy(() -> room.publishing.publish(room.keeper, id, 0));
    assertThatExceptionOfType(StaleChangeException.class)
        .isThrownBy(() -> room.publishing.sendBack(room.keeper, id, 0, "Korter"));
    assertThatExceptionOfType(StaleChangeException.class)
        .isThrownBy(() -> room.publishing.withdraw(room.keeper, id, 0, "Verouderd"));
  }

  @Test
  void whoever_did_anything_to_a_case_is_not_its_second_reader() {
    ItemId id = room.begun(ItemKind.CASE, room.author);
    received(id, room.keeper, new Verdict.Clean());
    room.writing.revise(new Revision(room.author, id, room.revision(id), AnItem.content("Beter")));
    room.publishing.offer(room.author, id, room.revision(id));
    assertThat(publish(room.keeper, id)).isEqualTo(new PublishItem.Outcome.NeedsSecondLook());
    assertThat(publish(room.otherKeeper, id)).isInstanceOf(PublishItem.Outcome.Published.class);

    received(id, room.otherKeeper, new Verdict.Clean());
    room.publishing.offer(room.author, id, room.revision(id));
    assertThat(publish(room.otherKeeper, id)).isEqualTo(new PublishItem.Outcome.NeedsSecondLook());
    assertThat(publish(room.keeper, id)).isInstanceOf(PublishItem.Outcome.Published.class);
  }

  @Test
  void what_is_offered_is_what_was_typed_and_what_tells_of_somebody_is_neither_kept_nor_offered() {
    ItemId id = room.begun(ItemKind.CASE, room.author);
    Revision typed =
        new Revision(room.author, id, room.revision(id), AnItem.content("Kaarten", "Korter."));
    assertThat(room.writing.offer(typed)).isEqualTo(new WriteItem.Outcome.Offered(id));
    Work work = room.item(id).onDesk().orElseThrow();
    assertThat(work).isInstanceOf(Work.Offered.class);
    assertThat(work.content().body().in(Language.DUTCH)).isEqualTo("Korter.");
    assertThat(room.told).containsExactly("LIBRARY_BEGUN", "LIBRARY_OFFERED");
    assertThatExceptionOfType(StaleChangeException.class)
        .isThrownBy(() -> room.writing.offer(typed));
    Revision delicate =
        new Revision(
            room.author, id, room.revision(id), AnItem.content("Kaarten", "Bel 06-12345678."));
    assertThat(room.writing.offer(delicate)).isInstanceOf(WriteItem.Outcome.TellsOfSomebody.class);
    assertThat(room.item(id).onDesk()).contains(work);
  }

  @Test
  void nobody_throws_away_what_somebody_else_wrote_since() {
    ItemId id = room.begun(ItemKind.TOOL, room.author);
    room.writing.revise(new Revision(room.keeper, id, 0, AnItem.content("Beter")));
    assertThatExceptionOfType(StaleChangeException.class)
        .isThrownBy(() -> room.writing.discard(room.author, id, 0));
    assertThat(room.writing.discard(room.author, id, room.revision(id)))
        .isEqualTo(new WriteItem.Outcome.Discarded());
  }

  @Test
  void what_is_withdrawn_is_read_and_changed_no_more() {
    ItemId id = room.published();
    assertThat(room.publishing.withdraw(room.keeper, id, room.revision(id), "Verouderd"))
        .isEqualTo(new PublishItem.Outcome.Withdrawn());
    assertThat(room.publishing.offer(room.author, id, room.revision(id)))
        .isEqualTo(new PublishItem.Outcome.NothingToDo());
    assertThat(room.writing.discard(room.author, id, room.revision(id)))
        .isEqualTo(new WriteItem.Outcome.NothingThere());
  }

  @Test
  void what_was_withdrawn_comes_back_as_it_was_with_what_was_worked_on() {
    ItemId id = room.published();
    room.writing.revise(new Revision(room.author, id, room.revision(id), AnItem.content("Beter")));
    Published before = (Published) room.item(id);
    room.publishing.withdraw(room.keeper, id, room.revision(id), "Verouderd");
    assertThat(room.item(id).onDesk()).isEmpty();
    assertThat(publish(room.keeper, id)).isEqualTo(new PublishItem.Outcome.NothingToDo());
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> room.publishing.restore(room.author, id, room.revision(id)));
    assertThatExceptionOfType(StaleChangeException.class)
        .isThrownBy(() -> room.publishing.restore(room.keeper, id, 0));
    assertThat(room.publishing.restore(room.keeper, id, room.revision(id)))
        .isEqualTo(new PublishItem.Outcome.Restored(before.details().slug()));
    assertThat(room.item(id))
        .usingRecursiveComparison()
        .ignoringFields("details")
        .isEqualTo(before);
    assertThat(room.told).last().isEqualTo("LIBRARY_RESTORED");
    assertThat(room.publishing.restore(room.keeper, id, room.revision(id)))
        .isEqualTo(new PublishItem.Outcome.NothingToDo());
  }

  @Test
  void who_keeps_the_library_hides_an_earlier_version_once_and_never_the_one_that_is_read() {
    ItemId id = room.published();
    assertThat(room.hiding.hide(room.keeper, id, 1, "Een naam"))
        .isEqualTo(new HideVersion.Outcome.StillRead());
    room.writing.revise(new Revision(room.keeper, id, room.revision(id), AnItem.content("Beter")));
    publish(room.keeper, id);
    assertThat(room.hiding.hide(room.keeper, id, 1, "Een naam"))
        .isEqualTo(new HideVersion.Outcome.Hidden());
    assertThat(room.told).last().isEqualTo("LIBRARY_VERSION_HIDDEN");
    room.publishing.withdraw(room.keeper, id, room.revision(id), "Verouderd");
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> room.hiding.hide(room.keeper, id, 1, "Nog eens"));
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> room.hiding.hide(room.author, id, 1, "Een naam"));
  }

  @Test
  void of_what_was_withdrawn_the_last_version_is_hidden_too_and_then_it_does_not_come_back() {
    ItemId id = room.published();
    room.publishing.withdraw(room.keeper, id, room.revision(id), "Verouderd");
    assertThat(room.hiding.hide(room.keeper, id, 1, "Een naam"))
        .isEqualTo(new HideVersion.Outcome.Hidden());
    assertThat(room.publishing.restore(room.keeper, id, room.revision(id)))
        .isEqualTo(new PublishItem.Outcome.NothingToDo());
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> room.hiding.hide(room.keeper, id, 1, "Nog eens"));
    assertThat(
            room.writing.revise(
                new Revision(room.author, id, room.revision(id), AnItem.content("Toch"))))
        .isEqualTo(new WriteItem.Outcome.NothingThere());
  }

  @Test
  void a_file_with_a_virus_is_not_kept_and_neither_is_one_that_nobody_could_scan() {
    ItemId id = room.begun(ItemKind.TOOL, room.author);
    assertThat(received(id, new Verdict.Infected("Eicar")))
        .isEqualTo(new ReceiveFile.Outcome.Infected());
    assertThat(received(id, new Verdict.Unreachable()))
        .isEqualTo(new ReceiveFile.Outcome.NotScanned());
    assertThat(room.item(id).onDesk().orElseThrow().content().files()).isEmpty();
    for (int i = 0; i < 5; i++) {
      assertThat(received(id, new Verdict.Clean())).isEqualTo(new ReceiveFile.Outcome.Added());
    }
    assertThat(received(id, new Verdict.NotConfigured()))
        .isEqualTo(new ReceiveFile.Outcome.TooMany());
  }

  /** By somebody who looked at it just now. */
  private PublishItem.Outcome publish(Actor by, ItemId id) {
    return room.publishing.publish(by, id, room.revision(id));
  }

  private ReceiveFile.Outcome received(ItemId id, Verdict verdict) {
    return received(id, room.author, verdict);
  }

  private ReceiveFile.Outcome received(ItemId id, Actor by, Verdict verdict) {
    SentFile file =
        SentFile.parse("Tekst".getBytes(StandardCharsets.UTF_8)).asOptional().orElseThrow();
    return new ReceivingService(room.files, scanning(verdict))
        .receive(new ReceiveFile.Command(by, id, file, "Kaarten", Language.DUTCH));
  }

  private static VirusScan scanning(Verdict verdict) {
    return new VirusScan() {
      @Override
      public boolean isSetUp() {
        return true;
      }

      @Override
      public Verdict scan(byte[] content) {
        return verdict;
      }
    };
  }
}
