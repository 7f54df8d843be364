package nl.schakel.shared.web;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** In a published record everything is always there but what is {@link Optional}. */
@Component
final class RequiredFields implements ModelConverter {

  @Override
  public @Nullable Schema<?> resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    if (!chain.hasNext()) {
      return null;
    }
    Schema<?> schema = chain.next().resolve(type, context, chain);
    JavaType shape = Json31.mapper().constructType(type.getType());
    if (schema != null && shape != null && shape.getRawClass().isRecord()) {
      Schema<?> described = described(schema, context);
      described.setRequired(required(shape.getRawClass()));
    }
    return schema;
  }

  private static Schema<?> described(Schema<?> schema, ModelConverterContext context) {
    String reference = schema.get$ref();
    Schema<?> defined =
        reference == null
            ? null
            : context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
    return defined == null ? schema : defined;
  }

  private static @Nullable List<String> required(Class<?> shape) {
    List<String> names =
        Arrays.stream(shape.getRecordComponents())
            .filter(component -> component.getType() != Optional.class)
            .map(RecordComponent::getName)
            .toList();
    return names.isEmpty() ? null : names;
  }
}
