package nl.schakel.communities.web;

import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.communities.query.CommunityBook;
import nl.schakel.communities.query.CommunityBook.Sheet;
import nl.schakel.communities.web.CommunityBodies.AskedQuery;
import nl.schakel.communities.web.CommunityShapes.CommunityShape;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.Answers.Listing;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Communities of practice, for programs. */
@RestController
@RequestMapping("/api/v1/communities")
class CommunitiesApi {

  private final CommunityBook book;
  private final CommunityFinding finding;

  CommunitiesApi(CommunityBook book, CommunityFinding finding) {
    this.book = book;
    this.finding = finding;
  }

  /** Also found by names that they had before. */
  @GetMapping
  @Requires(Permission.ANYONE)
  Listing<CommunityShape> list(@Accepts(AskedQuery.class) Input input) {
    CommunitiesAsked asked = CommunitiesAsked.read(input);
    return Listing.of(book.find(asked.wish(), asked.page()).map(CommunityShape::of));
  }

  /** By its address, or by one that it had before. */
  @GetMapping("/{slug}")
  @Requires(Permission.ANYONE)
  ResponseEntity<CommunityShape> one(@PathVariable Slug slug) {
    return answer(ResponseEntity.ok(), finding.at(slug));
  }

  static ResponseEntity<CommunityShape> answer(ResponseEntity.BodyBuilder answer, Sheet community) {
    return answer.eTag(Long.toString(community.version())).body(CommunityShape.of(community));
  }
}
