package nl.schakel.library.persistence;

import static nl.schakel.library.model.AnItem.AUTHOR;
import static nl.schakel.library.model.AnItem.KEEPER;
import static nl.schakel.library.model.AnItem.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.access.AccountId;
import nl.schakel.access.Actor;
import nl.schakel.access.Actor.Duties.Duty;
import nl.schakel.access.Actor.Duties.Kind;
import nl.schakel.access.Assignment;
import nl.schakel.access.Role;
import nl.schakel.library.CommentId;
import nl.schakel.library.ItemKind;
import nl.schakel.library.LibraryTidings;
import nl.schakel.library.LibraryTidings.WorkStand;
import nl.schakel.library.model.AnItem;
import nl.schakel.library.model.Comment.Said;
import nl.schakel.library.model.Comment.Shown;
import nl.schakel.library.model.Item.Unpublished;
import nl.schakel.library.model.Work.Draft;
import nl.schakel.library.model.Work.Offered;
import nl.schakel.library.port.Comments;
import nl.schakel.library.port.Items;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.persistence.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class LibraryDutiesTest {

  @Autowired Items items;
  @Autowired Comments comments;
  @Autowired LibraryDuties duties;
  @Autowired LibraryTidings tidings;

  private final Actor author = actor(AUTHOR, Role.PROFESSIONAL);
  private final Actor keeper = actor(KEEPER, Role.COORDINATOR);

  @Test
  void what_is_offered_waits_for_who_may_decide_and_what_came_back_for_who_wrote_it() {
    Unpublished tool = AnItem.draft(ItemKind.TOOL, AUTHOR, "duties-kaarten");
    Unpublished ownCase = AnItem.draft(ItemKind.CASE, KEEPER, "duties-casus");
    items.add(tool);
    items.add(ownCase);
    items.save(ownCase.with(((Draft) ownCase.work()).offer(NOW)));
    Offered offered = ((Draft) tool.work()).offer(NOW);
    items.save(tool.with(offered));
    assertThat(waiting(keeper)).isEqualTo(Map.of(Kind.LIBRARY_OFFERED, 1L));
    assertThat(waiting(author)).isEmpty();
    assertThat(stand(tool)).isEqualTo(WorkStand.OFFERED);

    Draft back = offered.sendBack("Korter");
    items.save(tool.with(back));
    items.save(tool.with(back.write(AnItem.content("Korter"), AUTHOR)));
    assertThat(waiting(keeper)).isEmpty();
    assertThat(waiting(author)).isEqualTo(Map.of(Kind.LIBRARY_SENT_BACK, 1L));
    assertThat(stand(tool)).isEqualTo(WorkStand.SENT_BACK);

    items.save(tool.publish(KEEPER, NOW));
    assertThat(waiting(author)).isEmpty();
    assertThat(tidings.item(tool.getId()).orElseThrow().writers()).containsExactly(AUTHOR);
  }

  @Test
  void a_reported_comment_waits_once_until_somebody_looked_at_it() {
    Unpublished tool = AnItem.draft(ItemKind.TOOL, AUTHOR, "duties-gemeld");
    items.add(tool);
    items.save(tool.publish(KEEPER, NOW));
    CommentId comment = CommentId.next();
    comments.add(new Shown(new Said(comment, tool.getId(), Optional.of(KEEPER), "Nee", NOW)));
    comments.report(comment, AUTHOR, "Herkenbaar", NOW);
    comments.report(comment, PersonId.next(), "Herkenbaar", NOW);
    assertThat(waiting(keeper)).isEqualTo(Map.of(Kind.LIBRARY_REPORTED, 1L));
    assertThat(tidings.comment(comment).orElseThrow().reported()).isTrue();
    assertThat(tidings.comment(comment).orElseThrow().author()).contains(KEEPER);
    assertThat(tidings.comment(comment).orElseThrow().hidden()).isFalse();
    comments.settle(comment);
    assertThat(waiting(keeper)).isEmpty();
    assertThat(tidings.comment(comment).orElseThrow().reported()).isFalse();
  }

  private WorkStand stand(Unpublished item) {
    return tidings.item(item.getId()).orElseThrow().work();
  }

  private Map<Kind, Long> waiting(Actor actor) {
    return duties.of(actor).stream().collect(Collectors.toMap(Duty::kind, Duty::number));
  }

  private static Actor actor(PersonId person, Role role) {
    return new Actor(AccountId.next(), person, Set.of(new Assignment(role, OrganisationId.next())));
  }
}
