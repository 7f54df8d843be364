package nl.schakel.access.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import nl.schakel.access.Actor;
import nl.schakel.access.Caller;
import nl.schakel.access.Permission;
import org.springdoc.core.customizers.GlobalOperationComponentsCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Tells in the description of the API which endpoints want a token, and what it must allow. */
@Component
final class DescribedPermissions implements GlobalOperationComponentsCustomizer {

  private static final String SCHEME = "token";

  static {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class, Caller.class);
  }

  @Override
  public Operation customize(Operation operation, Components components, HandlerMethod endpoint) {
    components.addSecuritySchemes(
        SCHEME,
        new SecurityScheme()
            .type(SecurityScheme.Type.HTTP)
            .scheme("bearer")
            .description("A personal access token, or a token of the configured OIDC issuer."));
    return customize(operation, endpoint);
  }

  @Override
  public Operation customize(Operation operation, HandlerMethod endpoint) {
    DeclaredPermissions.of(endpoint)
        .filter(permission -> permission != Permission.ANYONE)
        .ifPresent(
            permission -> {
              operation.setSecurity(List.of(new SecurityRequirement().addList(SCHEME)));
              operation.addExtension("x-permission", permission.name());
            });
    return operation;
  }
}
