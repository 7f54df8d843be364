package nl.schakel.access.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.people.query.OrganisationList;
import nl.schakel.people.query.OrganisationList.Line;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The list of organisations, for who keeps it right. */
@Controller
@Requires(Permission.ADMINISTER)
@RequestMapping(OrganisationsController.HERE)
class OrganisationsController {

  static final String HERE = "/administration/organisations";

  private final OrganisationList list;

  OrganisationsController(OrganisationList list) {
    this.list = list;
  }

  @GetMapping
  View list(@RequestParam(defaultValue = "") String text, PageRequest request, Frame frame) {
    Page<Line> page = list.search(text, request);
    List<OrganisationsPage.Row> rows = page.items().stream().map(line -> row(line, frame)).toList();
    String found = HERE + "?text=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    Pages pages =
        Pages.numbered(page.number(), page.totalPages(), number -> found + "&pageNumber=" + number);
    return frame.show(new OrganisationsPage(text, page.total(), rows, pages));
  }

  private static OrganisationsPage.Row row(Line line, Frame frame) {
    return new OrganisationsPage.Row(
        line.id().value(),
        line.name().in(frame.language()),
        frame.text("people.kind." + line.kind()),
        frame.text("people.country." + line.country()),
        String.join(", ", line.mailDomains()));
  }
}
