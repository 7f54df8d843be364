package nl.schakel.shared.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import nl.schakel.shared.query.PageRequest;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who offers the API and under what conditions; the rest is read from the endpoints. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

  private static final String ABOUT =
      """
      Learning programmes, enrolments and partners of one install of Schakel.

      Answers are JSON in UTF-8; moments are RFC 3339 in UTC. Errors are problems (RFC 9457) in the \
      language of Accept-Language; wrong input is answered with all errors at once. A POST may \
      carry an Idempotency-Key: sent again, it has one effect and the same answer. A PUT says with \
      If-Match which version it changes.\
      """;

  static {
    SpringDocUtils.getConfig()
        .addRequestWrapperToIgnore(Input.class, PageRequest.class, Frame.class);
  }

  @Bean
  OpenAPI description(
      @Value("${schakel.api.contact.name:Schakel}") String name,
      @Value("${schakel.api.contact.email:api@schakel.example}") String email,
      @Value("${schakel.api.contact.url:https://schakel.example/}") String url) {
    return new OpenAPI()
        .info(
            new Info()
                .title("Schakel")
                .version(OuterFilter.API_VERSION)
                .description(ABOUT)
                .contact(new Contact().name(name).email(email).url(url))
                .license(new License().name("EUPL-1.2").identifier("EUPL-1.2")));
  }
}
