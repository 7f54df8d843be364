package nl.schakel.library.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.schakel.library.ItemKind;
import nl.schakel.library.model.Item.Published;
import nl.schakel.library.model.Item.Unpublished;
import nl.schakel.library.model.Work.Readiness;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class ItemTest {

  private final Unpublished draft = AnItem.draft(ItemKind.TOOL, AnItem.AUTHOR);
  private final Unpublished caseDraft = AnItem.draft(ItemKind.CASE, AnItem.AUTHOR);

  @Test
  void what_is_read_stays_while_the_next_version_is_written() {
    Published first = draft.publish(AnItem.KEEPER, AnItem.NOW);
    Published revising =
        first.with(Optional.of(draft.work().write(AnItem.content("Meer kaarten"), AnItem.AUTHOR)));
    assertThat(revising.shown().content().title().in(Language.DUTCH)).isEqualTo("Kaarten");
    Work next = revising.work().orElseThrow();
    Published second = revising.publish(next, AnItem.KEEPER, AnItem.NOW.plusSeconds(60));
    assertThat(second.shown().number()).isEqualTo(2);
    assertThat(second.shown().content().title().in(Language.DUTCH)).isEqualTo("Meer kaarten");
    assertThat(second.since()).isEqualTo(AnItem.NOW);
    assertThat(second.work()).isEmpty();
  }

  @Test
  void a_case_is_looked_at_by_a_second_person_even_when_that_keeps_the_library() {
    Work offered = ((Work.Draft) caseDraft.work()).offer(AnItem.NOW);
    assertThat(Readiness.of(caseDraft, offered, AnItem.AUTHOR)).isEqualTo(Readiness.NEEDS_OTHER);
    assertThat(Readiness.of(caseDraft, offered, AnItem.KEEPER)).isEqualTo(Readiness.READY);
    Work rewritten = offered.write(offered.content(), AnItem.KEEPER);
    assertThat(Readiness.of(caseDraft, rewritten, AnItem.KEEPER)).isEqualTo(Readiness.NEEDS_OTHER);
  }

  @Test
  void what_one_wrote_oneself_need_not_be_offered_but_the_draft_of_another_does() {
    assertThat(Readiness.of(draft, draft.work(), AnItem.AUTHOR)).isEqualTo(Readiness.READY);
    assertThat(Readiness.of(draft, draft.work(), AnItem.KEEPER)).isEqualTo(Readiness.NOT_OFFERED);
  }

  @Test
  void in_a_case_nothing_leads_to_somebody_and_elsewhere_no_number_does() {
    Content mail = AnItem.content("Kaarten", "Vraag het aan team@voorbeeld.example.");
    Content account = AnItem.content("Kaarten", "Betaal op NL91 ABNA 0417 1643 00.");
    assertThat(mail.delicate(ItemKind.CASE)).containsOnlyKeys("body/nl");
    assertThat(mail.delicate(ItemKind.TOOL)).isEmpty();
    assertThat(account.delicate(ItemKind.TOOL)).containsOnlyKeys("body/nl");
  }

  @Test
  void words_that_make_people_small_get_a_better_one_in_their_own_language() {
    LocalizedText text =
        LocalizedText.dutch("Een Probleemgezin; de kinderen zijn slachtoffers. Slachtofferhulp.")
            .with(Language.FRENCH, "Une famille à problèmes.")
            .with(Language.ARABIC, "أسرة مفككة");
    assertThat(WritingHint.in(text).stream().map(WritingHint::found))
        .containsExactly("أسرة مفككة", "famille à problèmes", "Probleemgezin", "slachtoffers");
    assertThat(WritingHint.in(LocalizedText.dutch("Een gezin met een plan."))).isEmpty();
  }
}
