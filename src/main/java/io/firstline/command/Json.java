package io.firstline.command;

import org.springframework.context.ApplicationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Prints a result as JSON, for scripts. */
final class Json {

  private Json() {}

  static String of(ApplicationContext context, Object result) {
    return context
        .getBean(JsonMapper.class)
        .writer()
        .with(SerializationFeature.INDENT_OUTPUT)
        .writeValueAsString(result);
  }
}
