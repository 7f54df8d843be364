package nl.schakel.shared.web;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schakel.shared.query.PageRequest;
import org.springdoc.core.customizers.GlobalOperationComponentsCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;

/**
 * Describes what an endpoint reads: the record that {@code @Accepts} names is the body of a call
 * that has one, and the query of a call that has none.
 */
@Component
final class DescribedOperations implements GlobalOperationComponentsCustomizer {

  @Override
  public Operation customize(Operation operation, Components components, HandlerMethod endpoint) {
    for (MethodParameter parameter : endpoint.getMethodParameters()) {
      Input.Accepts accepts = parameter.getParameterAnnotation(Input.Accepts.class);
      if (parameter.getParameterType() == PageRequest.class) {
        describePage(operation);
      } else if (accepts != null && endpoint.hasMethodAnnotation(GetMapping.class)) {
        describeQuery(operation, components, accepts.value());
      } else if (accepts != null) {
        operation.setRequestBody(body(components, accepts.value()));
      }
    }
    return operation;
  }

  @Override
  public Operation customize(Operation operation, HandlerMethod endpoint) {
    return customize(operation, new Components(), endpoint);
  }

  private static void describePage(Operation operation) {
    add(
        operation,
        query("pageNumber", whole(1, PageRequest.MAXIMUM_NUMBER, 1))
            .description("Which page of the list, from 1."));
    add(
        operation,
        query("pageSize", whole(1, PageRequest.MAXIMUM_SIZE, PageRequest.DEFAULT_SIZE))
            .description("How many items a page has."));
  }

  private static Schema<?> whole(int minimum, int maximum, int usual) {
    Schema<Number> schema = new IntegerSchema();
    schema.setMinimum(BigDecimal.valueOf(minimum));
    schema.setMaximum(BigDecimal.valueOf(maximum));
    schema.setDefault(usual);
    return schema;
  }

  private static void describeQuery(
      Operation operation, Components components, Class<? extends Record> shape) {
    for (RecordComponent component : shape.getRecordComponents()) {
      add(operation, query(component.getName(), schema(components, component.getGenericType())));
    }
    if (operation.getParameters().stream().anyMatch(p -> p.getName().equals("pageNumber"))) {
      describePage(operation);
    }
  }

  private static Parameter query(String name, Schema<?> schema) {
    return new QueryParameter().name(name).required(false).schema(schema);
  }

  private static void add(Operation operation, Parameter parameter) {
    List<Parameter> all =
        new ArrayList<>(Optional.ofNullable(operation.getParameters()).orElse(List.of()));
    all.removeIf(known -> parameter.getName().equals(known.getName()));
    all.add(parameter);
    operation.setParameters(all);
  }

  private static RequestBody body(Components components, Class<? extends Record> shape) {
    MediaType json = new MediaType().schema(schema(components, shape));
    return new RequestBody()
        .required(true)
        .content(new Content().addMediaType("application/json", json));
  }

  private static Schema<?> schema(Components components, Type type) {
    ResolvedSchema resolved =
        ModelConverters.getInstance(true)
            .resolveAsResolvedSchema(new AnnotatedType(type).resolveAsRef(true));
    resolved.referencedSchemas.forEach(components::addSchemas);
    return resolved.schema;
  }
}
