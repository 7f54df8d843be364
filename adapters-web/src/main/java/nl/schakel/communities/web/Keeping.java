package nl.schakel.communities.web;

import java.util.List;
import java.util.stream.Stream;
import nl.schakel.communities.query.CommunityBook.Sheet;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Said;

/** Around every page on which a community is looked after. */
record Keeping(String community, Said name) {

  static Keeping of(Sheet sheet, Frame frame) {
    return new Keeping(
        CommunitiesPage.address(sheet.slug()),
        CommunityWords.said(sheet.naming().now().text(), sheet, frame));
  }

  String address() {
    return community + "/keeping";
  }

  List<Link> breadcrumbs(Frame frame) {
    return List.of(
        new Link(frame.text("communities.list.title"), CommunitiesPage.PATH),
        new Link(name.text(), community));
  }

  List<Link> parts(Frame frame) {
    return Stream.of("members", "reach", "activities", "profile", "teams", "name")
        .map(part -> new Link(frame.text("communities.keep." + part), address() + "/" + part))
        .toList();
  }
}
