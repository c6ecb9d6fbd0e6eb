package io.firstline.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What editors are told is what the parser takes. */
class FlowSchemaTests {

  private final JsonNode schema;

  FlowSchemaTests() throws IOException {
    Path file = Path.of("conversation-flows", "schema", "flow.schema.json");
    schema = new JsonMapper().readTree(Files.readString(file));
  }

  @Test
  void everyKindOfStepHasTheKeysOfTheParser() {
    Map<String, Set<String>> kinds = new HashMap<>();
    for (JsonNode kind : schema.at("/$defs/step/oneOf")) {
      JsonNode step = schema.at(kind.get("$ref").asString().substring(1));
      kinds.put(
          step.at("/required/1").asString(), Set.copyOf(step.get("properties").propertyNames()));
    }

    assertThat(kinds).isEqualTo(StepReader.KINDS);
  }

  @Test
  void everyTypeOfSlotIsThere() {
    assertThat(words("/$defs/slot/properties/type/enum"))
        .containsExactlyElementsOf(words(Slot.Type.values()));
  }

  @Test
  void everyMeaningIsThere() {
    assertThat(words("/$defs/choice/properties/means/enum"))
        .containsExactlyElementsOf(words(Meaning.values()));
  }

  private List<String> words(String pointer) {
    return schema.at(pointer).valueStream().map(JsonNode::asString).toList();
  }

  private static List<String> words(Enum<?>[] values) {
    return Arrays.stream(values)
        .map(v -> v.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }
}
