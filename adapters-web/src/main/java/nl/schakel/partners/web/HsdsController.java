package nl.schakel.partners.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Contact;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What this interface is, for programs. */
@RestController
@RequestMapping({Hsds.ROOT, Hsds.IN_API})
@Requires(Permission.ANYONE)
class HsdsController {

  private static final String STANDARD = "3.0";
  private static final String STANDARD_EXPLAINED = "https://docs.openreferral.org/en/3.0/";

  @JsonNaming(SnakeCaseStrategy.class)
  record Root(String version, String profile, String openapiUrl) {}

  private final Hsds hsds;
  private final ObjectNode description;

  HsdsController(Hsds hsds, JsonMapper json, OpenAPI house) {
    this.hsds = hsds;
    this.description = describe(json, house.getInfo().getContact());
  }

  @GetMapping
  Root root() {
    return new Root(STANDARD, STANDARD_EXPLAINED, hsds.address("/openapi.json"));
  }

  @GetMapping("/openapi.json")
  ResponseEntity<ObjectNode> openapi() {
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(description);
  }

  /** Written by hand, because its names and shapes are the standard's; a test holds it to us. */
  private static ObjectNode describe(JsonMapper json, Contact contact) {
    try (InputStream file =
        Objects.requireNonNull(HsdsController.class.getResourceAsStream("/hsds/openapi.json"))) {
      ObjectNode description = (ObjectNode) json.readTree(file);
      ((ObjectNode) description.get("info"))
          .putObject("contact")
          .put("name", contact.getName())
          .put("email", contact.getEmail())
          .put("url", contact.getUrl());
      return description;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
